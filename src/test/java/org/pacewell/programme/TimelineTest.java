package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.programme.ProgrammeSamples.aModule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pacewell.programme.ProgrammeOutline.Head;
import org.pacewell.programme.ProgrammeOutline.StageOutline;

class TimelineTest {
    @Test
    void aWeeklyStageCountsItsWeeks() {
        assertThat(timeline(stage(Rhythm.WEEKLY, 1, 0, 3))).isEqualTo("W1 W2 W3");
        assertThat(timeline(stage(Rhythm.WEEKLY, 2, 0, 3))).isEqualTo("W1 W3 W5");
    }

    @Test
    void severalDaysAndTimesShareAWeek() {
        var intensive = new StageOutline(
                "",
                Rhythm.WEEKLY,
                1,
                0,
                List.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY),
                List.of(LocalTime.of(13, 0), LocalTime.of(9, 30)),
                Collections.nCopies(5, aModule(60).outline()));

        assertThat(timeline(intensive))
                .isEqualTo("W1 MONDAY 09:30,W1 MONDAY 13:00,W1 TUESDAY 09:30,W1 TUESDAY 13:00,W2 MONDAY 09:30"
                        .replace(" ", "")
                        .replace(",", " "));
    }

    @Test
    void theNextStageBeginsAfterItsWait() {
        assertThat(timeline(stage(Rhythm.WEEKLY, 1, 0, 2), stage(Rhythm.WEEKLY, 1, 3, 1)))
                .isEqualTo("W1 W2 | W6");
        assertThat(timeline(stage(Rhythm.MONTHLY, 2, 0, 2), stage(Rhythm.ONE_TO_ONE, 1, 0, 1)))
                .isEqualTo("M1 M3 | A");
    }

    private static String timeline(StageOutline... stages) {
        var outline = ProgrammeOutline.of(new Head(
                        "A", "", 6, 12, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()))
                .with(List.of(stages));
        return Timeline.of(outline).stream()
                .map(stage -> stage.stream().map(TimelineTest::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static String text(Timeline.When when) {
        var unit = when.unit().name().substring(0, 1);
        return (when.number() == 0 ? unit : unit + when.number())
                + when.day().map(DayOfWeek::name).orElse("")
                + when.time().map(LocalTime::toString).orElse("");
    }

    private static StageOutline stage(Rhythm rhythm, int every, int wait, int modules) {
        return new StageOutline(
                "",
                rhythm,
                every,
                wait,
                List.of(),
                List.of(),
                Collections.nCopies(modules, aModule(60).outline()));
    }
}

package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacewell.attendance.RunningOrder.Part;
import org.pacewell.rule.Ids;
import org.pacewell.topic.Component;

class RunningOrderTest {
    private static final List<Part> PARTS = List.of(
            new Part(Component.MOVEMENT, 40),
            new Part(Component.BREAK, 20),
            new Part(Component.EDUCATION, 60),
            new Part(Component.MOVEMENT, 30));
    private static final RunningOrder TEN_TO_HALF_PAST_TWELVE =
            RunningOrder.planned(LocalTime.of(10, 0), LocalTime.of(12, 30), PARTS, 0);

    @Test
    void theWholeSessionIsItsSegmentsWithoutTheBreak() {
        var dose = TEN_TO_HALF_PAST_TWELVE.whole();

        assertThat(dose.minutes()).isEqualTo(Map.of(Component.MOVEMENT, 70, Component.EDUCATION, 60));
        assertThat(dose.total()).isEqualTo(130);
    }

    @Test
    void whatWasGivenInsteadOfThePlanIsWhatPeopleHad() {
        var given = RunningOrder.given(
                LocalTime.of(10, 0),
                LocalTime.of(12, 30),
                List.of(
                        new Deliveries.Stretch(Component.MOVEMENT, 5, 25),
                        new Deliveries.Stretch(Component.EDUCATION, 40, 100)));

        assertThat(given.whole().minutes()).isEqualTo(Map.of(Component.MOVEMENT, 20, Component.EDUCATION, 60));
        assertThat(given.of(mark(Outcome.LATE, "10:50", "")).minutes()).isEqualTo(Map.of(Component.EDUCATION, 50));
        assertThat(given.of(mark(Outcome.LEFT_EARLY, "", "10:20")).minutes()).isEqualTo(Map.of(Component.MOVEMENT, 15));
    }

    /** A group that began five minutes early and went on ten minutes longer; once until a quarter to midnight. */
    @ParameterizedTest
    @CsvSource({"10:00, 12:30", "21:05, 23:35"})
    void whatWasGivenOutsideThePlannedTimeIsHadByWhoWasThere(LocalTime starts, LocalTime ends) {
        var given = RunningOrder.given(
                starts,
                ends,
                List.of(
                        new Deliveries.Stretch(Component.MOVEMENT, -5, 35),
                        new Deliveries.Stretch(Component.EDUCATION, 100, 160)));

        assertThat(given.whole().minutes()).isEqualTo(Map.of(Component.MOVEMENT, 40, Component.EDUCATION, 60));
        assertThat(given.of(mark(Outcome.PRESENT, "", ""))).isEqualTo(given.whole());
        var onTime = given.of(mark(Outcome.LATE, starts.toString(), ""));
        assertThat(onTime.of(Component.MOVEMENT)).isEqualTo(35);
        var leftOnTime = given.of(mark(Outcome.LEFT_EARLY, "", ends.toString()));
        assertThat(leftOnTime.of(Component.EDUCATION)).isEqualTo(50);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "ADAPTED", "REMOTE"})
    void whoTookPartHadTheWhole(Outcome outcome) {
        assertThat(TEN_TO_HALF_PAST_TWELVE.of(mark(outcome, "", ""))).isEqualTo(TEN_TO_HALF_PAST_TWELVE.whole());
    }

    @ParameterizedTest
    @CsvSource({
        "LATE, 10:25, '', 45, 60",
        "LATE, 10:50, '', 30, 60",
        "LATE, 11:30, '', 30, 30",
        "LEFT_EARLY, '', 11:15, 40, 15",
        "LEFT_EARLY, '', 10:50, 40, 0",
        "LATE, 10:30, 12:10, 20, 60",
        "LATE, 09:00, '', 70, 60",
        "LEFT_EARLY, '', 13:00, 70, 60",
        "LATE, 12:30, '', 0, 0"
    })
    void lateArrivalAndEarlyLeavingCutTheSegmentsMissed(
            Outcome outcome, String arrived, String left, int movement, int education) {
        var dose = TEN_TO_HALF_PAST_TWELVE.of(mark(outcome, arrived, left));

        assertThat(dose.of(Component.MOVEMENT)).isEqualTo(movement);
        assertThat(dose.of(Component.EDUCATION)).isEqualTo(education);
        assertThat(dose.of(Component.BREAK)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"APOLOGISED", "DID_NOT_ATTEND", "LATE_NOT_SEEN", "CANCELLED_BY_CLINIC"})
    void whoDidNotTakePartHadNothing(Outcome outcome) {
        assertThat(TEN_TO_HALF_PAST_TWELVE.of(mark(outcome, "10:30", "")).total())
                .isZero();
    }

    @Test
    void theSecondHalfOfASplitModuleGoesOnWhereTheFirstEnded() {
        var second = RunningOrder.planned(LocalTime.of(14, 0), LocalTime.of(15, 0), PARTS, 90);

        assertThat(second.whole().minutes()).isEqualTo(Map.of(Component.EDUCATION, 30, Component.MOVEMENT, 30));
    }

    @Test
    void aModuleWithoutSegmentsGivesMinutesOfNoPart() {
        var plain = RunningOrder.planned(LocalTime.of(10, 0), LocalTime.of(11, 0), List.of(), 0);

        assertThat(plain.of(mark(Outcome.LATE, "10:20", ""))).isEqualTo(Dose.undivided(40));
    }

    @Test
    void dosesAddUpPartByPart() {
        var twice = TEN_TO_HALF_PAST_TWELVE.whole().plus(TEN_TO_HALF_PAST_TWELVE.whole());

        assertThat(twice.plus(Dose.undivided(5)).total()).isEqualTo(265);
        assertThat(twice.of(Component.MOVEMENT)).isEqualTo(140);
    }

    private static Mark mark(Outcome outcome, String arrived, String left) {
        return new Mark(Ids.next(), outcome, time(arrived), time(left), "");
    }

    private static Optional<LocalTime> time(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalTime::parse);
    }
}

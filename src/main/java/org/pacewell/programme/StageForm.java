package org.pacewell.programme;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.web.Form;
import org.pacewell.web.Option;

/** What is typed about a stage; without {@code at} it is a new one. A field that was not sent is an empty one. */
public record StageForm(
        @RestForm String at,
        @RestForm String name,
        @RestForm String rhythm,
        @RestForm String every,
        @RestForm String waitWeeks,
        @RestForm List<String> weekdays,
        @RestForm String times,
        @RestForm String version) {
    public StageForm {
        at = Typed.text(at);
        name = Typed.text(name);
        rhythm = Typed.text(rhythm);
        every = Typed.text(every);
        waitWeeks = Typed.text(waitWeeks);
        weekdays = Typed.texts(weekdays);
        times = Typed.text(times);
        version = Typed.text(version);
    }

    static StageForm emptyOn(int version) {
        return new StageForm("", "", Rhythm.WEEKLY.name(), "1", "0", List.of(), "", "" + version);
    }

    static StageForm of(Spot at, StageOutline stage, int version) {
        return new StageForm(
                at.text(),
                stage.name(),
                stage.rhythm().name(),
                "" + stage.every(),
                "" + stage.waitWeeks(),
                stage.weekdays().stream().map(DayOfWeek::name).toList(),
                ProgrammeWords.times(stage.times()),
                "" + version);
    }

    boolean isNew() {
        return at.isEmpty();
    }

    /** Where it stands. @throws org.pacewell.rule.NotFound for a spot that is none */
    Spot spot() {
        return Spot.ofStage(Spot.of(at).stage());
    }

    /** What was typed, with the modules that it has. @throws org.pacewell.rule.InvalidInput for a time that is none */
    StageOutline outline(StageOutline before) {
        return new StageOutline(
                name,
                Typed.one(Rhythm.class, rhythm).orElse(Rhythm.WEEKLY),
                Typed.number(every, Typed.NONSENSE) == 0 ? Typed.NONSENSE : Typed.number(every, Typed.NONSENSE),
                Typed.number(waitWeeks, 0),
                Typed.some(DayOfWeek.class, weekdays),
                Typed.times("times", times),
                before.modules());
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    /** The same at another spot, begun on another version. */
    StageForm on(String spot, int other) {
        return new StageForm(spot, name, rhythm, every, waitWeeks, weekdays, times, "" + other);
    }

    public List<Option> weekdayOptions() {
        return Typed.weekdays(weekdays);
    }

    public List<Option> rhythmOptions() {
        return Arrays.stream(Rhythm.values())
                .map(it -> Option.of(it, it.label()))
                .toList();
    }
}

package org.pacewell.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.programme.ProgrammeOutline.Head;
import org.pacewell.web.Form;
import org.pacewell.web.Option;

/** What is typed about a programme as a whole. A field that was not sent is an empty one. */
public record ProgrammeForm(
        @RestForm String name,
        @RestForm String summary,
        @RestForm String minimumSize,
        @RestForm String maximumSize,
        @RestForm List<String> weekdays,
        @RestForm String startsAt,
        @RestForm String joinUntil,
        @RestForm String completeWith,
        @RestForm List<String> measurePoints,
        @RestForm String version) {
    private static final String USUAL_LEAST = "8";
    private static final String USUAL_MOST = "12";

    public ProgrammeForm {
        name = Typed.text(name);
        summary = Typed.text(summary);
        minimumSize = Typed.text(minimumSize);
        maximumSize = Typed.text(maximumSize);
        weekdays = Typed.texts(weekdays);
        startsAt = Typed.text(startsAt);
        joinUntil = Typed.text(joinUntil);
        completeWith = Typed.text(completeWith);
        measurePoints = Typed.texts(measurePoints);
        version = Typed.text(version);
    }

    static ProgrammeForm empty() {
        return new ProgrammeForm("", "", USUAL_LEAST, USUAL_MOST, List.of(), "10:00", "", "", List.of(), "0");
    }

    static ProgrammeForm of(Head head, int version) {
        return new ProgrammeForm(
                head.name(),
                head.summary(),
                "" + head.minimumSize(),
                "" + head.maximumSize(),
                head.weekdays().stream().map(DayOfWeek::name).toList(),
                head.startsAt().map(LocalTime::toString).orElse(""),
                head.joinUntil().map(Object::toString).orElse(""),
                head.completeWith().map(Object::toString).orElse(""),
                head.measurePoints().stream().map(MeasurePoint::name).toList(),
                "" + version);
    }

    /** What was typed. @throws org.pacewell.rule.InvalidInput for a time that is none */
    Head head() {
        return new Head(
                name,
                summary,
                Typed.number(minimumSize, 0),
                Typed.number(maximumSize, 0),
                Typed.some(DayOfWeek.class, weekdays),
                Typed.times("startsAt", startsAt).stream().findFirst(),
                Typed.number(joinUntil),
                Typed.number(completeWith),
                Typed.some(MeasurePoint.class, measurePoints));
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    /** The same, begun on another version. */
    ProgrammeForm on(int other) {
        return new ProgrammeForm(
                name,
                summary,
                minimumSize,
                maximumSize,
                weekdays,
                startsAt,
                joinUntil,
                completeWith,
                measurePoints,
                "" + other);
    }

    public List<Option> weekdayOptions() {
        return Typed.weekdays(weekdays);
    }

    public List<Option> measureOptions() {
        var chosen = measurePoints;
        return Arrays.stream(MeasurePoint.values())
                .map(point -> Option.of(point, point.label(), chosen.contains(point.name())))
                .toList();
    }
}

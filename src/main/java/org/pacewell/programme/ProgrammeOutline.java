package org.pacewell.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacewell.person.Discipline;
import org.pacewell.rule.InvalidInput;
import org.pacewell.topic.Component;

/**
 * A whole programme as one text: how the starter library keeps it, how programs send it, and how it travels from clinic
 * to clinic. Minutes are whole. Modules without a stage are one weekly stage.
 */
public record ProgrammeOutline(
        String name,
        String summary,
        int minimumSize,
        int maximumSize,
        List<DayOfWeek> weekdays,
        Optional<LocalTime> startsAt,
        Optional<Integer> joinUntil,
        Optional<Integer> completeWith,
        List<MeasurePoint> measurePoints,
        List<StageOutline> stages,
        List<ModuleOutline> modules) {

    /** A part with one rhythm; its weekdays and times are its cohort's when it has none of its own. */
    public record StageOutline(
            String name,
            Rhythm rhythm,
            int every,
            int waitWeeks,
            List<DayOfWeek> weekdays,
            List<LocalTime> times,
            List<ModuleOutline> modules) {
        public StageOutline {
            name = orEmpty(name);
            rhythm = Objects.requireNonNullElse(rhythm, Rhythm.WEEKLY);
            if (every == 0) every = 1;
            weekdays = orNone(weekdays);
            times = orNone(times);
            modules = orNone(modules);
        }

        StageOutline with(List<ModuleOutline> others) {
            return new StageOutline(name, rhythm, every, waitWeeks, weekdays, times, others);
        }
    }

    /** One planned session; its minutes are those of its segments when there are any. */
    public record ModuleOutline(
            String title,
            String about,
            String bring,
            String homePractice,
            int minutes,
            Mode mode,
            boolean essential,
            List<Discipline> disciplines,
            Optional<Offset> after,
            List<SegmentOutline> segments) {
        public ModuleOutline {
            title = orEmpty(title);
            about = orEmpty(about);
            bring = orEmpty(bring);
            homePractice = orEmpty(homePractice);
            mode = Objects.requireNonNullElse(mode, Mode.IN_PERSON);
            disciplines = orNone(disciplines);
            after = Objects.requireNonNullElse(after, Optional.empty());
            segments = orNone(segments);
            if (minutes == 0) minutes = sum(segments);
        }

        ModuleOutline titled(String other) {
            return new ModuleOutline(
                    other, about, bring, homePractice, minutes, mode, essential, disciplines, after, segments);
        }

        int segmentMinutes() {
            return sum(segments);
        }

        private static int sum(List<SegmentOutline> segments) {
            return segments.stream().mapToInt(SegmentOutline::minutes).sum();
        }
    }

    /** A timed part; the topic is named by its key. A valid one has a component. */
    public record SegmentOutline(
            String title,
            @Nullable Component component,
            int minutes,
            Optional<String> topic,
            Optional<Discipline> lead,
            String materials,
            String note) {
        public SegmentOutline {
            title = orEmpty(title);
            topic = Objects.requireNonNullElse(topic, Optional.empty());
            lead = Objects.requireNonNullElse(lead, Optional.empty());
            materials = orEmpty(materials);
            note = orEmpty(note);
        }
    }

    public ProgrammeOutline {
        name = orEmpty(name);
        summary = orEmpty(summary);
        weekdays = orNone(weekdays);
        startsAt = Objects.requireNonNullElse(startsAt, Optional.empty());
        joinUntil = Objects.requireNonNullElse(joinUntil, Optional.empty());
        completeWith = Objects.requireNonNullElse(completeWith, Optional.empty());
        measurePoints = orNone(measurePoints);
        stages = orNone(stages);
        modules = orNone(modules);
        if (stages.isEmpty() && !modules.isEmpty()) {
            stages = List.of(new StageOutline("", Rhythm.WEEKLY, 1, 0, List.of(), List.of(), modules));
        }
    }

    /** What is said of the programme as a whole. */
    public record Head(
            String name,
            String summary,
            int minimumSize,
            int maximumSize,
            List<DayOfWeek> weekdays,
            Optional<LocalTime> startsAt,
            Optional<Integer> joinUntil,
            Optional<Integer> completeWith,
            List<MeasurePoint> measurePoints) {}

    /** A programme without stages yet. */
    static ProgrammeOutline of(Head head) {
        return new ProgrammeOutline(
                head.name(),
                head.summary(),
                head.minimumSize(),
                head.maximumSize(),
                head.weekdays(),
                head.startsAt(),
                head.joinUntil(),
                head.completeWith(),
                head.measurePoints(),
                List.of(),
                List.of());
    }

    Head head() {
        return new Head(
                name, summary, minimumSize, maximumSize, weekdays, startsAt, joinUntil, completeWith, measurePoints);
    }

    ProgrammeOutline with(Head head) {
        return of(head).with(stages);
    }

    ProgrammeOutline with(List<StageOutline> others) {
        return new ProgrammeOutline(
                name,
                summary,
                minimumSize,
                maximumSize,
                weekdays,
                startsAt,
                joinUntil,
                completeWith,
                measurePoints,
                others,
                List.of());
    }

    /** The modules of all stages in order. */
    List<ModuleOutline> allModules() {
        return stages.stream().flatMap(stage -> stage.modules().stream()).toList();
    }

    /** Checks every part. @throws InvalidInput that names each wrong field by its place, as {@code modules[2].minutes} */
    void requireValid(Set<String> topics) {
        var errors = new OutlineCheck(this, topics).errors();
        if (!errors.isEmpty()) throw new InvalidInput(errors);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}

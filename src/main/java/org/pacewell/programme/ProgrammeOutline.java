package org.pacewell.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacewell.person.Discipline;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

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

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_MINUTES = 720;
    private static final int LARGEST_STEP = 12;
    private static final int LONGEST_WAIT = 52;
    private static final int MOST_MODULES = 200;

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

    /** Checks every part. @throws InvalidInput that names each wrong field by its place, as {@code modules[2].minutes} */
    void requireValid(Set<String> topics) {
        var errors = new ArrayList<FieldError>();
        checkHead(errors);
        var shorthand = !modules.isEmpty();
        if (shorthand && !hasNothingElse()) errors.add(FieldError.of("modules", "Programme.modules"));
        for (int i = 0; i < stages.size(); i++) check(i, shorthand ? "" : "stages[" + i + "].", topics, errors);
        if (!errors.isEmpty()) throw new InvalidInput(errors);
    }

    private void checkHead(List<FieldError> errors) {
        if (!isTitle(name)) errors.add(FieldError.of("name", "Programme.name"));
        if (minimumSize < 1) errors.add(FieldError.of("minimumSize", "Programme.minimumSize"));
        if (maximumSize < minimumSize || maximumSize > 500) {
            errors.add(FieldError.of("maximumSize", "Programme.maximumSize"));
        }
        if (!isEachOnce(weekdays)) errors.add(FieldError.of("weekdays", "Programme.weekdays"));
        int count = stages.stream().mapToInt(stage -> stage.modules().size()).sum();
        if (count > MOST_MODULES) errors.add(FieldError.of("modules", "Programme.tooManyModules", MOST_MODULES));
        joinUntil
                .filter(number -> number < 1 || number > count)
                .ifPresent(number -> errors.add(FieldError.of("joinUntil", "Programme.joinUntil", count)));
        completeWith
                .filter(number -> number < 1 || number > count)
                .ifPresent(number -> errors.add(FieldError.of("completeWith", "Programme.completeWith", count)));
        if (!isEachOnce(measurePoints)) errors.add(FieldError.of("measurePoints", "Programme.measurePoints"));
    }

    private boolean hasNothingElse() {
        return stages.size() == 1 && stages.getFirst().modules().equals(modules);
    }

    private void check(int position, String at, Set<String> topics, List<FieldError> errors) {
        var stage = stages.get(position);
        if (stage.name().length() > LONGEST_TITLE) errors.add(FieldError.of(at + "name", "Stage.name"));
        if (stage.every() < 1 || stage.every() > LARGEST_STEP) errors.add(FieldError.of(at + "every", "Stage.every"));
        if (stage.waitWeeks() < 0 || stage.waitWeeks() > LONGEST_WAIT)
            errors.add(FieldError.of(at + "waitWeeks", "Stage.waitWeeks"));
        if (!isEachOnce(stage.weekdays())) errors.add(FieldError.of(at + "weekdays", "Programme.weekdays"));
        if (!isEachOnce(stage.times())) errors.add(FieldError.of(at + "times", "Stage.times"));
        if (stage.rhythm() == Rhythm.REVIEW && !hasGroupStageBefore(position)) {
            errors.add(FieldError.of(at + "rhythm", "Stage.reviewOfNothing"));
        }
        for (int i = 0; i < stage.modules().size(); i++) {
            var place = at + "modules[" + i + "]";
            var module = stage.modules().get(i);
            check(module, place, topics, errors);
            if (stage.rhythm() == Rhythm.REVIEW
                    && !module.after().filter(ProgrammeOutline::isOffset).isPresent()) {
                errors.add(FieldError.of(place + ".after", "Module.after"));
            }
        }
    }

    private boolean hasGroupStageBefore(int position) {
        return stages.subList(0, position).stream()
                .anyMatch(stage -> stage.rhythm() == Rhythm.WEEKLY || stage.rhythm() == Rhythm.MONTHLY);
    }

    private static boolean isOffset(Offset offset) {
        return offset.amount() >= 1 && offset.amount() <= Offset.LONGEST;
    }

    private static void check(ModuleOutline module, String at, Set<String> topics, List<FieldError> errors) {
        if (!isTitle(module.title())) errors.add(FieldError.of(at + ".title", "Module.title"));
        if (module.minutes() < 5 || module.minutes() > LONGEST_MINUTES)
            errors.add(FieldError.of(at + ".minutes", "Module.minutes"));
        if (!module.segments().isEmpty() && module.segmentMinutes() != module.minutes()) {
            errors.add(FieldError.of(at + ".minutes", "Module.sum", module.segmentMinutes(), module.minutes()));
        }
        if (!isEachOnce(module.disciplines())) errors.add(FieldError.of(at + ".disciplines", "Module.disciplines"));
        for (int i = 0; i < module.segments().size(); i++) {
            var segment = module.segments().get(i);
            var place = at + ".segments[" + i + "]";
            if (!isTitle(segment.title())) errors.add(FieldError.of(place + ".title", "Segment.title"));
            if (segment.component() == null) errors.add(FieldError.of(place + ".component", "Segment.component"));
            if (segment.minutes() < 1 || segment.minutes() > LONGEST_MINUTES)
                errors.add(FieldError.of(place + ".minutes", "Segment.minutes"));
            segment.topic()
                    .filter(topic -> !topics.contains(topic))
                    .ifPresent(topic -> errors.add(FieldError.of(place + ".topic", "Segment.topic", topic)));
        }
    }

    private static boolean isEachOnce(List<?> list) {
        return new HashSet<>(list).size() == list.size();
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TITLE;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}

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
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** A whole programme as one text: how the starter library keeps it and how programs send it. Minutes are whole. */
public record ProgrammeOutline(
        String name,
        String summary,
        int minimumSize,
        int maximumSize,
        List<DayOfWeek> weekdays,
        Optional<LocalTime> startsAt,
        List<ModuleOutline> modules) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_MINUTES = 720;

    /** One planned session; its minutes are those of its segments when there are any. */
    public record ModuleOutline(
            String title, String about, String bring, String homePractice, int minutes, List<SegmentOutline> segments) {
        public ModuleOutline {
            title = orEmpty(title);
            about = orEmpty(about);
            bring = orEmpty(bring);
            homePractice = orEmpty(homePractice);
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
            String title, @Nullable Component component, int minutes, Optional<String> topic, String note) {
        public SegmentOutline {
            title = orEmpty(title);
            topic = Objects.requireNonNullElse(topic, Optional.empty());
            note = orEmpty(note);
        }
    }

    public ProgrammeOutline {
        name = orEmpty(name);
        summary = orEmpty(summary);
        weekdays = orNone(weekdays);
        startsAt = Objects.requireNonNullElse(startsAt, Optional.empty());
        modules = orNone(modules);
    }

    /** Checks every part. @throws InvalidInput that names each wrong field by its place, as {@code modules[2].minutes} */
    void requireValid(Set<String> topics) {
        var errors = new ArrayList<FieldError>();
        if (!isTitle(name)) errors.add(FieldError.of("name", "Programme.name"));
        if (minimumSize < 1) errors.add(FieldError.of("minimumSize", "Programme.minimumSize"));
        if (maximumSize < minimumSize || maximumSize > 500) {
            errors.add(FieldError.of("maximumSize", "Programme.maximumSize"));
        }
        if (new HashSet<>(weekdays).size() != weekdays.size())
            errors.add(FieldError.of("weekdays", "Programme.weekdays"));
        for (int i = 0; i < modules.size(); i++) check(modules.get(i), "modules[" + i + "]", topics, errors);
        if (!errors.isEmpty()) throw new InvalidInput(errors);
    }

    private static void check(ModuleOutline module, String at, Set<String> topics, List<FieldError> errors) {
        if (!isTitle(module.title())) errors.add(FieldError.of(at + ".title", "Module.title"));
        if (module.minutes() < 5 || module.minutes() > LONGEST_MINUTES)
            errors.add(FieldError.of(at + ".minutes", "Module.minutes"));
        if (!module.segments().isEmpty() && module.segmentMinutes() != module.minutes()) {
            errors.add(FieldError.of(at + ".minutes", "Module.sum", module.segmentMinutes(), module.minutes()));
        }
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

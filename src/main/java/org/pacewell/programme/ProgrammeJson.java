package org.pacewell.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as programs read it. */
record ProgrammeJson(
        UUID id,
        String key,
        int edition,
        String name,
        String summary,
        int minimumSize,
        int maximumSize,
        List<String> weekdays,
        @Nullable LocalTime startsAt,
        boolean published,

        @Schema(description = "In order; a list of programmes leaves them out") @Nullable
        List<ModuleJson> modules) {

    record ModuleJson(
            UUID id,
            int number,
            String title,
            String about,
            String bring,
            String homePractice,
            int minutes,
            List<SegmentJson> segments) {}

    record SegmentJson(
            String title,
            Component component,
            int minutes,

            @Schema(description = "The key of the topic") @Nullable
            String topic,

            @Nullable UUID topicId,
            String note) {}

    /** Without its modules, as in a list. */
    static ProgrammeJson head(Programme programme) {
        return of(programme, null);
    }

    /** With its modules and segments. @param topics those that its segments name, by id */
    static ProgrammeJson whole(Programme programme, Map<UUID, Topic> topics) {
        return of(
                programme,
                programme.modules().stream().map(module -> of(module, topics)).toList());
    }

    private static ProgrammeJson of(Programme programme, @Nullable List<ModuleJson> modules) {
        return new ProgrammeJson(
                programme.id(),
                programme.key(),
                programme.edition(),
                programme.name(),
                programme.summary(),
                programme.minimumSize(),
                programme.maximumSize(),
                names(programme.weekdays()),
                programme.startsAt().orElse(null),
                programme.isPublished(),
                modules);
    }

    private static ModuleJson of(Module module, Map<UUID, Topic> topics) {
        return new ModuleJson(
                module.id(),
                module.number(),
                module.title(),
                module.about(),
                module.bring(),
                module.homePractice(),
                module.minutes(),
                module.segments().stream().map(segment -> of(segment, topics)).toList());
    }

    private static SegmentJson of(Segment segment, Map<UUID, Topic> topics) {
        var topic = segment.topicId().map(topics::get);
        return new SegmentJson(
                segment.title(),
                segment.component(),
                segment.minutes(),
                topic.map(Topic::key).orElse(null),
                topic.map(Topic::id).orElse(null),
                segment.note());
    }

    private static List<String> names(Collection<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}

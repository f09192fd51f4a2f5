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
import org.pacewell.person.Discipline;
import org.pacewell.topic.Component;
import org.pacewell.topic.Topic;

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
        boolean retired,

        @Schema(description = "The last module at which somebody may still join") @Nullable
        Integer joinUntil,

        @Schema(description = "How many modules somebody attends to complete it") @Nullable
        Integer completeWith,

        List<MeasurePoint> measurePoints,

        @Schema(description = "In order; a list of programmes leaves them out") @Nullable
        List<StageJson> stages,

        @Schema(description = "Those of all stages, in order; a list of programmes leaves them out") @Nullable
        List<ModuleJson> modules) {

    record StageJson(
            int number,
            String name,
            Rhythm rhythm,
            int every,
            int waitWeeks,
            List<String> weekdays,
            List<LocalTime> times) {}

    record ModuleJson(
            UUID id,
            int number,

            @Schema(description = "The number of its stage") int stage,

            String title,
            String about,
            String bring,
            String homePractice,
            int minutes,
            Mode mode,
            boolean essential,
            List<Discipline> disciplines,

            @Schema(description = "For a review: how long after the last session of the stage before") @Nullable
            Offset after,

            List<SegmentJson> segments) {}

    record SegmentJson(
            String title,
            Component component,
            int minutes,

            @Schema(description = "The key of the topic") @Nullable
            String topic,

            @Nullable UUID topicId,

            @Schema(description = "The profession that leads it") @Nullable
            Discipline lead,

            String materials,
            String note) {}

    /** Without its modules, as in a list. */
    static ProgrammeJson head(Programme programme) {
        return of(programme, null, null);
    }

    /** With its modules and segments. @param topics those that its segments name, by id */
    static ProgrammeJson whole(Programme programme, Map<UUID, Topic> topics) {
        return of(
                programme,
                programme.stages().stream().map(ProgrammeJson::of).toList(),
                programme.modules().stream().map(module -> of(module, topics)).toList());
    }

    private static ProgrammeJson of(
            Programme programme, @Nullable List<StageJson> stages, @Nullable List<ModuleJson> modules) {
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
                programme.isRetired(),
                programme.joinUntil().orElse(null),
                programme.completeWith().orElse(null),
                programme.measurePoints(),
                stages,
                modules);
    }

    private static StageJson of(Stage stage) {
        return new StageJson(
                stage.number(),
                stage.name(),
                stage.rhythm(),
                stage.every(),
                stage.waitWeeks(),
                names(stage.weekdays()),
                stage.times());
    }

    private static ModuleJson of(Module module, Map<UUID, Topic> topics) {
        return new ModuleJson(
                module.id(),
                module.number(),
                module.stage().number(),
                module.title(),
                module.about(),
                module.bring(),
                module.homePractice(),
                module.minutes(),
                module.mode(),
                module.isEssential(),
                module.disciplines().stream().sorted().toList(),
                module.after().orElse(null),
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
                segment.lead().orElse(null),
                segment.materials(),
                segment.note());
    }

    private static List<String> names(Collection<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}

package org.pacewell.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The draft of a topic as programs read it. The long texts are Markdown. */
record TopicJson(
        UUID id,
        String key,
        String title,
        Component component,
        List<String> tags,
        String summary,
        String guide,
        List<String> prompts,
        String handout,
        String easyRead,
        String exercises,
        String relaxation,
        List<Link> links,

        @Schema(description = "What its draft gives, in order; /files changes it")
        List<AttachedFile> files,

        String owner,
        String reviewer,
        @Nullable LocalDate nextReview,
        boolean overdue,
        TopicState state,

        @Schema(description = "The number of the newest published version; 0 when there is none")
        int published,

        @Schema(description = "It came with Pacewell") boolean starter,

        @Schema(description = "The topic that it was adapted from") @Nullable
        UUID originId,

        @Schema(description = "Which version of it that was; 0 for a draft") @Nullable
        Integer originVersion,

        @Schema(description = "Rises with every edit; also the entity tag")
        int version) {

    static TopicJson of(Topic topic, LocalDate today) {
        var content = topic.content();
        var review = topic.review();
        return new TopicJson(
                topic.id(),
                topic.key(),
                content.title(),
                content.component(),
                content.tags(),
                content.summary(),
                content.guide(),
                content.prompts(),
                content.handout(),
                content.easyRead(),
                content.exercises(),
                content.relaxation(),
                content.links(),
                content.files(),
                review.owner(),
                review.reviewer(),
                review.next().orElse(null),
                review.isOverdue(today),
                topic.state(),
                topic.published(),
                topic.isStarter(),
                topic.originId().orElse(null),
                topic.originId().map(_ -> topic.originVersion()).orElse(null),
                topic.version());
    }
}

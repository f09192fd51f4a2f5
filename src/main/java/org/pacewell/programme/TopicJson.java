package org.pacewell.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A topic as programs read it. Guide and handout are Markdown; the version is also the entity tag. */
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
        String reviewer,
        @Nullable LocalDate nextReview,
        int version) {
    static TopicJson of(Topic topic) {
        var content = topic.content();
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
                content.reviewer(),
                content.nextReview().orElse(null),
                topic.version());
    }
}

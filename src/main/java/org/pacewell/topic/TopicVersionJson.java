package org.pacewell.topic;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published version of a topic as programs read it. */
record TopicVersionJson(
        int number,
        Instant publishedAt,
        String publishedBy,
        String reviewer,
        String title,

        @Schema(description = "What it says; a list of versions leaves it out") @Nullable
        TopicContent text) {

    static TopicVersionJson head(TopicVersion version) {
        return of(version, null);
    }

    static TopicVersionJson whole(TopicVersion version) {
        return of(version, version.content());
    }

    private static TopicVersionJson of(TopicVersion version, @Nullable TopicContent text) {
        return new TopicVersionJson(
                version.number(),
                version.publishedAt(),
                version.publishedBy(),
                version.reviewer(),
                version.content().title(),
                text);
    }
}

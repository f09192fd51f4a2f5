package org.pacewell.topic;

import java.time.Instant;
import java.util.UUID;

/** What a topic said from one publication to the next. It never changes. */
public record TopicVersion(
        UUID topicId, int number, TopicContent content, String reviewer, Instant publishedAt, String publishedBy) {}

package org.pacewell.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Topics that read as English: {@code aTopic().reviewedUntil(day)}. */
public record TopicSamples(String title, String handout, Review review) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static TopicSamples aTopic() {
        return new TopicSamples("Pacing", "Steady amounts.", Review.NONE).reviewedUntil(TODAY.plusYears(1));
    }

    TopicSamples reviewedUntil(LocalDate day) {
        return new TopicSamples(title, handout, new Review("Morag", "Tom", Optional.of(day)));
    }

    TopicSamples neverReviewed() {
        return new TopicSamples(title, handout, Review.NONE);
    }

    TopicSamples saying(String text) {
        return new TopicSamples(title, text, review);
    }

    Topic draft() {
        return new Topic("pacing", content(), review);
    }

    Topic published() {
        var topic = draft();
        topic.publish(TODAY);
        return topic;
    }

    public TopicContent content() {
        return new TopicContent(
                title,
                Component.EDUCATION,
                List.of("quota"),
                "Steady amounts",
                "Guide",
                List.of("What tempts you?"),
                handout,
                "Do a bit. Rest.",
                "Stand up.",
                "Breathe out.",
                List.of(new Link("Advice", "https://example.org/pacing")),
                List.of());
    }
}

package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicTest {
    private static final LocalDate REVIEW = LocalDate.of(2027, 9, 1);

    @Test
    void aTopicIsOverdueFromTheDayAfterItsReview() {
        assertThat(topic(Optional.of(REVIEW)).isOverdue(REVIEW)).isFalse();
        assertThat(topic(Optional.of(REVIEW)).isOverdue(REVIEW.plusDays(1))).isTrue();
    }

    @Test
    void aTopicWithoutAReviewIsNeverOverdue() {
        assertThat(topic(Optional.empty()).isOverdue(REVIEW)).isFalse();
    }

    @Test
    void aTopicSaysWhatWasWritten() {
        assertThat(topic(Optional.of(REVIEW)).content()).isEqualTo(content(Optional.of(REVIEW)));
    }

    private static Topic topic(Optional<LocalDate> nextReview) {
        return new Topic("pacing", content(nextReview));
    }

    private static TopicContent content(Optional<LocalDate> nextReview) {
        return new TopicContent(
                "Pacing",
                Component.EDUCATION,
                List.of("quota"),
                "Steady amounts",
                "Guide",
                List.of("What tempts you?"),
                "Handout",
                "A reviewer",
                nextReview);
    }
}

package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.topic.TopicSamples.TODAY;
import static org.pacewell.topic.TopicSamples.aTopic;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.InvalidInput;

class TopicTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void aTopicIsOverdueFromTheDayAfterItsReview() {
        assertThat(aTopic().reviewedUntil(TODAY).draft().review().isOverdue(TODAY))
                .isFalse();
        assertThat(aTopic().reviewedUntil(TODAY.minusDays(1)).draft().review().isOverdue(TODAY))
                .isTrue();
    }

    @Test
    void aTopicWithoutAReviewIsNeverOverdue() {
        assertThat(aTopic().neverReviewed().draft().review().isOverdue(TODAY)).isFalse();
    }

    @Test
    void aTopicSaysWhatWasWritten() {
        assertThat(aTopic().draft().content()).isEqualTo(aTopic().content());
    }

    @Test
    void aNewTopicIsADraft() {
        assertThat(aTopic().draft().state()).isEqualTo(TopicState.DRAFT);
        assertThat(aTopic().draft().published()).isZero();
    }

    @Test
    void publishingMakesTheNextVersion() {
        var topic = aTopic().draft();
        assertThat(topic.publish(TODAY)).isTrue();
        topic.rewrite(aTopic().saying("Something else").content(), topic.review());
        assertThat(topic.state()).isEqualTo(TopicState.CHANGED);
        assertThat(topic.publish(TODAY)).isTrue();

        assertThat(topic.published()).isEqualTo(2);
        assertThat(topic.state()).isEqualTo(TopicState.PUBLISHED);
    }

    @Test
    void publishingWithoutAChangeMakesNoVersion() {
        var topic = aTopic().published();
        topic.rewrite(aTopic().content(), topic.review());

        assertThat(topic.publish(TODAY)).isFalse();
        assertThat(topic.published()).isEqualTo(1);
    }

    @Test
    void aNewDayOfReviewIsNoNewVersion() {
        var topic = aTopic().published();
        topic.rewrite(
                topic.content(),
                aTopic().reviewedUntil(TODAY.plusYears(2)).draft().review());

        assertThat(topic.state()).isEqualTo(TopicState.PUBLISHED);
        assertThat(topic.review().next()).contains(TODAY.plusYears(2));
    }

    @Test
    void whatIsOverdueIsNotNewlyPublished() {
        var overdue = aTopic().reviewedUntil(TODAY.minusDays(1)).draft();
        assertThatThrownBy(() -> overdue.publish(TODAY)).isInstanceOf(ReviewOverdue.class);
        assertThat(overdue.published()).isZero();

        assertThat(aTopic().reviewedUntil(TODAY).draft().publish(TODAY)).isTrue();
    }

    @Test
    void whatNobodyHasReviewedIsNotPublished() {
        var topic = aTopic().neverReviewed().draft();

        assertThatThrownBy(() -> topic.publish(TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field())
                                .containsExactly("reviewer", "nextReview"));
    }

    @Test
    void aRetiredTopicStaysAsItWasUntilItIsBroughtBack() {
        var topic = aTopic().published();
        topic.retire(NOON);

        assertThat(topic.state()).isEqualTo(TopicState.RETIRED);
        assertThatThrownBy(() -> topic.rewrite(aTopic().saying("New").content(), topic.review()))
                .isInstanceOf(TopicRetired.class);
        assertThatThrownBy(() -> topic.publish(TODAY)).isInstanceOf(TopicRetired.class);

        topic.bringBack();
        assertThat(topic.state()).isEqualTo(TopicState.PUBLISHED);
    }

    @Test
    void anAdaptationIsADraftThatRemembersItsOrigin() {
        var origin = aTopic().published();
        var copy = origin.adapted("pacing-2", origin.content().titled("Our pacing"), 1, "Morag");

        assertThat(copy.state()).isEqualTo(TopicState.DRAFT);
        assertThat(copy.originId()).contains(origin.id());
        assertThat(copy.originVersion()).isEqualTo(1);
        assertThat(copy.title()).isEqualTo("Our pacing");
        assertThat(copy.content().handout()).isEqualTo(origin.content().handout());
    }

    @Test
    void anAdaptationHasAnOwnerAndStillWantsAReview() {
        var copy = aTopic().published().adapted("pacing-2", aTopic().content(), 1, "Morag");

        assertThat(copy.review().owner()).isEqualTo("Morag");
        assertThatThrownBy(() -> copy.publish(TODAY)).isInstanceOf(InvalidInput.class);
    }
}

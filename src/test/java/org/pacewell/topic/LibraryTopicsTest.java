package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacewell.web.Markdown;

class LibraryTopicsTest {
    static Stream<String> topics() {
        return LibraryTopics.keys().stream();
    }

    @Test
    void aNewClinicHasMuchToTalkAbout() {
        assertThat(topics()).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
        assertThat(topics()).contains("stress", "sleep", "pacing", "flare-ups", "relaxation", "breathing");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicIsWhole(String key) {
        var topic = LibraryTopics.topic(key);
        var content = topic.content();

        assertThat(topic.key()).isEqualTo(key);
        assertThat(content.title()).isNotBlank().hasSizeLessThanOrEqualTo(150);
        assertThat(content.summary()).isNotBlank();
        assertThat(content.guide()).isNotBlank().doesNotContain("## Handout");
        assertThat(content.handout()).isNotBlank().doesNotContain("## Facilitator guide");
        assertThat(content.prompts()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(content.tags()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicHasAReviewerAndADayOfItsNextReview(String key) {
        var review = LibraryTopics.topic(key).review();

        assertThat(review.reviewer()).isNotBlank();
        assertThat(review.next()).isPresent();
    }

    @Test
    void someComeWithAnEasyReadExercisesOrAScript() {
        assertThat(LibraryTopics.topic("pacing").content().easyRead()).startsWith("Pain can make you do too much");
        assertThat(LibraryTopics.topic("movement").content().exercises()).contains("Sit to stand");
        assertThat(LibraryTopics.topic("relaxation").content().relaxation()).contains("Let the chair hold you");
        assertThat(LibraryTopics.topic("pacing").content().handout()).doesNotContain("Easy read", "Pain can make you");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyHandoutReadsAsCleanText(String key) {
        var content = LibraryTopics.topic(key).content();

        assertThat(Markdown.html(content.handout()).getValue()).contains("<p>").doesNotContain("&lt;");
        assertThat(Markdown.html(content.guide()).getValue()).doesNotContain("&lt;");
    }
}

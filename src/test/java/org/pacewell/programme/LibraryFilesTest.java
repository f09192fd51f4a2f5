package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacewell.programme.ProgrammeOutline.SegmentOutline;
import org.pacewell.web.Markdown;

class LibraryFilesTest {
    private static final LibraryFiles LIBRARY = new LibraryFiles();

    static Stream<String> topics() {
        return LIBRARY.topicKeys().stream();
    }

    static Stream<String> programmes() {
        return LIBRARY.programmeKeys().stream();
    }

    @Test
    void aNewClinicHasMuchToTalkAbout() {
        assertThat(topics()).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
        assertThat(topics()).contains("stress", "sleep", "pacing", "flare-ups", "relaxation", "breathing");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicIsWhole(String key) {
        var topic = LIBRARY.topic(key);
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
        var review = LIBRARY.topic(key).review();

        assertThat(review.reviewer()).isNotBlank();
        assertThat(review.next()).isPresent();
    }

    @Test
    void someComeWithAnEasyReadExercisesOrAScript() {
        assertThat(LIBRARY.topic("pacing").content().easyRead()).startsWith("Pain can make you do too much");
        assertThat(LIBRARY.topic("movement").content().exercises()).contains("Sit to stand");
        assertThat(LIBRARY.topic("relaxation").content().relaxation()).contains("Let the chair hold you");
        assertThat(LIBRARY.topic("pacing").content().handout()).doesNotContain("Easy read", "Pain can make you");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyHandoutReadsAsCleanText(String key) {
        var content = LIBRARY.topic(key).content();

        assertThat(Markdown.html(content.handout()).getValue()).contains("<p>").doesNotContain("&lt;");
        assertThat(Markdown.html(content.guide()).getValue()).doesNotContain("&lt;");
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void everyProgrammeIsValidAndEveryModuleSums(String key) {
        LIBRARY.outline(key).requireValid(topics().collect(Collectors.toSet()));

        assertThat(LIBRARY.outline(key).modules()).allSatisfy(module -> {
            assertThat(module.segments()).isNotEmpty();
            assertThat(module.segmentMinutes()).isEqualTo(module.minutes());
        });
    }

    @ParameterizedTest
    @CsvSource({"living-well-with-pain, 8", "three-week-intensive, 12"})
    void theProgrammesHaveEightAndTwelveModules(String key, int modules) {
        assertThat(LIBRARY.outline(key).modules()).hasSize(modules);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void everyProgrammeIsMixed(String key) {
        var components = LIBRARY.outline(key).modules().stream()
                .flatMap(module -> module.segments().stream())
                .map(SegmentOutline::component)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(components)
                .containsAll(
                        Set.of(Component.MOVEMENT, Component.RELAXATION, Component.PSYCHOLOGY, Component.DISCUSSION));
    }
}

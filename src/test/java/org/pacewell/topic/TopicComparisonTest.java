package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.topic.TopicSamples.aTopic;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pacewell.topic.TopicComparison.Kind;
import org.pacewell.topic.TopicComparison.Words;

class TopicComparisonTest {

    @Test
    void twoThatAreTheSameHaveNoChange() {
        assertThat(TopicComparison.of(aTopic().content(), aTopic().content()).changes())
                .isEmpty();
    }

    @Test
    void aChangedWordStandsAmongTheWordsThatStay() {
        assertThat(compared("Rest for ten minutes.", "Rest for five minutes."))
                .containsExactly(
                        new Words(Kind.SAME, "Rest for "),
                        new Words(Kind.REMOVED, "ten "),
                        new Words(Kind.ADDED, "five "),
                        new Words(Kind.SAME, "minutes."));
    }

    @Test
    void onlyTheLinesThatChangedAreShown() {
        assertThat(compared("One\nTwo\nThree", "One\nTwo and a half\nThree"))
                .extracting(Words::text)
                .noneMatch(text -> text.contains("One") || text.contains("Three"));
    }

    @Test
    void aNewLineIsNew() {
        assertThat(compared("One", "One\nTwo")).containsExactly(new Words(Kind.ADDED, "Two"));
    }

    @Test
    void aTextThatIsGoneIsTakenOut() {
        assertThat(compared("One", "")).containsExactly(new Words(Kind.REMOVED, "One"));
    }

    @Test
    void theWordsOfEitherSideMakeItsText() {
        var before = "Pacing is a steady amount, on good days and bad.";
        var after = "Pacing means a steady amount, on all days.";
        var words = compared(before, after);

        assertThat(without(Kind.ADDED, words)).isEqualTo(before);
        assertThat(without(Kind.REMOVED, words)).isEqualTo(after);
    }

    @Test
    void everyPartThatDiffersIsNamed() {
        var changes = TopicComparison.of(
                        aTopic().content(), aTopic().saying("New").content().titled("New"))
                .changes();

        assertThat(changes)
                .extracting(TopicComparison.Change::part)
                .containsExactly(TopicPart.TITLE, TopicPart.HANDOUT);
    }

    private static List<Words> compared(String before, String after) {
        return TopicComparison.of(
                        aTopic().saying(before).content(),
                        aTopic().saying(after).content())
                .changes()
                .getFirst()
                .passages()
                .getFirst()
                .words();
    }

    private static String without(Kind kind, List<Words> words) {
        return words.stream().filter(it -> it.kind() != kind).map(Words::text).collect(Collectors.joining());
    }
}

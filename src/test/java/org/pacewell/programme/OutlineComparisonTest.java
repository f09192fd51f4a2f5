package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.programme.ProgrammeSamples.aModule;
import static org.pacewell.programme.ProgrammeSamples.anOutline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.topic.TopicComparison;

class OutlineComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, ''",
        "a b c, a b c d, d added",
        "a b c, a c, b removed",
        "a b c d, d a b c, d moved",
        "a b c, a x c, x changed",
        "a b c, x a b c, x added",
        "a b, b a c, a moved;c added",
        "a a b, a b a, a moved",
        "'', a, a added",
    })
    void modulesThatDifferAreNamed(String before, String after, String expected) {
        var found = compare(of(before), of(after)).modules().stream()
                .map(change -> change.title() + " "
                        + change.kinds().stream()
                                .map(OutlineComparison.Kind::key)
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(";"));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aModuleSaysWhatChangedWordByWord() {
        var before = anOutline("A", 6, 12, List.of(aModule(150).titled("Pacing").outline()));
        var after = anOutline("A", 6, 12, List.of(aModule(120).titled("Pacing").outline()));

        var change = compare(before, after).modules().getFirst();

        assertThat(change.passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.words())
                        .extracting(TopicComparison.Words::text)
                        .containsExactly("150 ", "120 ", "minutes"));
    }

    @Test
    void theHeadIsComparedToo() {
        var comparison = compare(anOutline("A", 6, 12, List.of()), anOutline("B", 6, 12, List.of()));

        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.modules()).isEmpty();
        assertThat(comparison.head()).hasSize(1);
    }

    private static OutlineComparison compare(ProgrammeOutline before, ProgrammeOutline after) {
        var texts = new OutlineComparison.Texts(
                ProgrammeOutline::name,
                StageOutline::name,
                module -> module.title() + "\n" + module.minutes() + " minutes");
        return OutlineComparison.of(before, after, texts);
    }

    private static ProgrammeOutline of(String titles) {
        return anOutline(
                "A",
                6,
                12,
                Arrays.stream(titles.split(" "))
                        .filter(title -> !title.isEmpty())
                        .map(title -> aModule(150).titled(title).outline())
                        .toList());
    }
}

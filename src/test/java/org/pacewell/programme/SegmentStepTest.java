package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentStepTest {
    @ParameterizedTest
    @CsvSource({
        "up-1, b a c, 0",
        "down-0, b a c, 1",
        "up-0, a b c, 0",
        "down-2, a b c, 2",
        "copy-1, a b b c, 2",
        "out-1, a (b) c, 1",
        "up-9, a b c, 8",
    })
    void segmentsAreOrderedBeforeTheyAreSaved(String button, String titles, int landing) {
        var step = SegmentStep.of(button);

        assertThat(titles(step.taken(rows()))).isEqualTo(titles);
        assertThat(step.landing(3)).isEqualTo(landing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "save", "up", "up-", "up--1", "up-100", "over-1", "1"})
    void whateverIsNoStepSaves(String button) {
        assertThat(SegmentStep.of(button).isSave()).isTrue();
    }

    @ParameterizedTest
    @CsvSource("out-1, back-1")
    void whatIsTakenOutIsPutBack(String out, String back) {
        var without = SegmentStep.of(out).taken(rows());

        assertThat(SegmentStep.of(back).taken(without)).isEqualTo(rows());
    }

    private static List<TypedSegment> rows() {
        return Stream.of("a", "b", "c")
                .map(title -> new TypedSegment(title, "", "", "", "", "", "", ""))
                .toList();
    }

    private static String titles(List<TypedSegment> rows) {
        return rows.stream()
                .map(row -> row.isGone() ? "(" + row.title() + ")" : row.title())
                .collect(Collectors.joining(" "));
    }
}

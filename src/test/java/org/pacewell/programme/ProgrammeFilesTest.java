package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pacewell.topic.TopicSamples.aTopic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.programme.ProgrammeFile.FileTopic;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.topic.TopicBody;

class ProgrammeFilesTest {
    private static final String PLAIN = "name: A\nminimumSize: 1\nmaximumSize: 8\n";

    @ParameterizedTest
    @ValueSource(strings = {"living-well-with-pain", "three-week-intensive"})
    void whatIsWrittenIsReadTheSame(String key) {
        var outline = LibraryOutlines.outline(key);
        var content = aTopic().content();
        var topic = new FileTopic("sleep", TopicBody.of(content));
        var text = ProgrammeFiles.write(key, new ProgrammeFile("Riverside", outline, List.of(topic)));

        var read = ProgrammeFiles.read(text);
        assertThat(read.from()).isEqualTo("Riverside");
        assertThat(read.outline().head()).isEqualTo(outline.head());
        assertThat(read.outline().stages()).isEqualTo(outline.stages());
        assertThat(read.topics().getFirst().body().checked().content()).isEqualTo(content);
        assertThat(ProgrammeFiles.write(key, read)).isEqualTo(text);
    }

    @Test
    void aFileReadsLikeTheStarterLibrary() {
        var outline = LibraryOutlines.outline("living-well-with-pain");

        assertThat(ProgrammeFiles.write("living-well-with-pain", new ProgrammeFile("", outline, List.of())))
                .startsWith("key: living-well-with-pain\n")
                .contains("\nmodules:\n", "startsAt: \"10:00\"", "- tuesday", "component: goal-work")
                .doesNotContain("stages:", "waitWeeks", "essential", "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: &a A | Line 4 has an anchor",
                "a: [*b] | Line 4 has an anchor",
                "a: !!java.net.URL [http://example.org] | Line 4 names a type",
                "a: !x y | Line 4 names a type",
                "a: [[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]] | Line 4 stands deeper",
                "a: {b | cannot be read",
                "--- | Line 4 cannot be read",
            })
    void whatIsNoPlainTextIsRefusedByItsLine(String line, String sentence) {
        assertThat(errors(PLAIN + line + "\n")).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("file");
            assertThat(error.message()).contains(sentence);
        });
    }

    @Test
    void aliasesThatMultiplyAreNeverExpanded() {
        var laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            var last = "*a" + (i - 1);
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(last, last, last, last))));
        }

        assertThat(errors(laughs.toString()).getFirst().message()).contains("Line 1 has an anchor");
    }

    @Test
    void aFileIsNeitherEmptyNorHuge() {
        assertThat(errors(" \n").getFirst().message()).isEqualTo("Choose a file, or paste its text.");
        assertThat(errors(PLAIN + "#" + "x".repeat(200_000)).getFirst().message())
                .isEqualTo("Keep the file to at most 200,000 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n", "just words", "12"})
    void whatIsNoProgrammeIsSaidToBeNone(String text) {
        assertThat(errors(text).getFirst().message()).startsWith("This is no programme");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour: blue | colour",
                "modules: [{title: A, minutes: soon}] | modules[0].minutes",
                "modules: [{title: A, segments: [{title: B, component: surgery}]}] | modules[0].segments[0].component",
                "modules: [null] | modules",
                "topics: [{key: 'A b', title: x}] | topics[0].key",
                "topics: [{key: a, title: x}, {key: a, title: y}] | topics[1].key",
                "topics: [{key: a, colour: blue}] | topics[0].colour",
            })
    void whatIsWrongIsNamedByItsPlace(String line, String place) {
        assertThat(errors(PLAIN + line + "\n"))
                .extracting(FieldError::field)
                .first()
                .asString()
                .startsWith(place);
    }

    private static List<FieldError> errors(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> ProgrammeFiles.read(text))
                .errors();
    }
}

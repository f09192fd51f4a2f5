package org.pacewell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that says that a test proves something names a test that there is. */
class SafetyDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/docs/clinical-safety");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w*(?:Test|Story))(?:\\.([a-z]\\w*))?\\b");

    @ParameterizedTest
    @ValueSource(strings = {"hazard-log.md", "threat-model.md", "asvs.md"})
    void everyTestThatIsNamedExists(String document) throws IOException {
        var text = Files.readString(DOCUMENTS.resolve(document));

        assertThat(NAMED.matcher(text).results().count()).isGreaterThan(10);
        assertThat(missing(text)).isEmpty();
    }

    /** The twin: a class and a method that there are not. */
    @Test
    void aTestThatDoesNotExistShows() throws IOException {
        assertThat(missing("`NoSuchTest`, `CsrfTest.nothing` and `CsrfTest`"))
                .containsExactly("NoSuchTest", "CsrfTest.nothing");
    }

    private static List<String> missing(String text) throws IOException {
        var tests = tests();
        var missing = new ArrayList<String>();
        NAMED.matcher(text).results().forEach(named -> {
            var source = Optional.ofNullable(tests.get(named.group(1)));
            var method = Optional.ofNullable(named.group(2));
            if (source.isEmpty()
                    || method.filter(it -> !source.get().contains("void " + it + "("))
                            .isPresent()) {
                missing.add(named.group());
            }
        });
        return missing;
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().matches(".*(Test|Story)\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), SafetyDocumentsTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

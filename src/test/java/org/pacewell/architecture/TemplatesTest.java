package org.pacewell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold structure; every word that a person reads stands in a message bundle. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CLASS_NAMES = Pattern.compile("\\{#(\\w+Class)}[^{]*\\{/\\1}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}\\s](?:\\{[^{}]*}|[^{}])*}");
    private static final String ATTRIBUTE_ALONE = "[\\w-]+=\".*";
    private static final Pattern WORDY_PARAMETER = Pattern.compile(
            "\\{#[^}]*\\b(label|title|text|lede|hint|legend|caption|summary|empty|linkLabel)=[\"'][^\"']*\\pL[^}]*}");
    private static final List<String> SHOWN_ATTRIBUTES =
            List.of("aria-label", "title", "alt", "placeholder", "data-label");
    private static final Set<String> BRAND = Set.of("Pacewell");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoWordsOfItsOwn(Path file) throws IOException {
        var text = page(file).getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .map(String::strip)
                .filter(words -> words.matches(".*\\pL{2}.*") && !words.matches(ATTRIBUTE_ALONE))
                .filter(words -> !BRAND.contains(words.replaceAll("[^\\pL]", "")));

        assertThat(text).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void anAttributeThatIsShownOrReadOutHoldsNoWords(Path file) throws IOException {
        var words = page(file).getAllElements().stream()
                .flatMap(element -> SHOWN_ATTRIBUTES.stream().map(element::attr))
                .filter(text -> text.matches(".*\\pL{2}.*"));

        assertThat(words).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTagIsGivenNoWords(Path file) throws IOException {
        assertThat(WORDY_PARAMETER.matcher(Files.readString(file)).results()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsStyledOrRunInline(Path file) throws IOException {
        var page = page(file);

        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getValue().contains("javascript:")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsPutIntoAPageUnescaped(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain(".raw}", ".safe}", "str:raw");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormThatPostsProvesWhereItCameFrom(Path file) throws IOException {
        for (var form : Files.readString(file).split("<form")) {
            if (!form.contains("method=\"post\"")) continue;
            assertThat(form).containsAnyOf("{#hiddenToken /}", "name=\"csrf-token\"");
        }
    }

    /** The template without its expressions: what stays is what it says itself. */
    private static Document page(Path file) throws IOException {
        var text = CLASS_NAMES.matcher(Files.readString(file)).replaceAll("");
        return Jsoup.parse(EXPRESSION.matcher(text).replaceAll(" "), Parser.xmlParser());
    }
}

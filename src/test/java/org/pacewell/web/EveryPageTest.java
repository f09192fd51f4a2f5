package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.local.LocalServices;

/** What holds of every page, whoever reads it. */
@Tag("H8")
@QuarkusTest
@WithTestResource(LocalServices.class)
class EveryPageTest {
    private static final int MOST_BYTES = 40 * 1024;
    private static final String REGISTER = "/sessions/*";
    private static final int MOST_BYTES_OF_A_REGISTER = 64 * 1024;
    private static final String FIELDS = "input:not([type=hidden]), select, textarea";

    @ParameterizedTest
    @CsvSource({
        "riverside, coordinator, 25",
        "riverside, facilitator, 8",
        "riverside, clinician, 10",
        "riverside, manager, 10",
        "riverside, participant, 4",
        "ashgrove, coordinator, 25",
        "'', admin, 2"
    })
    void everyPageIsWhole(String clinic, String user, int least) {
        var pages = Crawl.of(clinic, user);

        assertThat(pages).hasSizeGreaterThanOrEqualTo(least);
        pages.forEach((kind, page) -> {
            assertThat(page.html().select("h1")).as("h1 of " + kind).hasSize(1);
            assertThat(page.html().title()).as("title of " + kind).matches("\\S.* – \\S.*");
            assertThat(page.html().select("html").attr("lang"))
                    .as("language of " + kind)
                    .isEqualTo("en-GB");
            assertThat(page.text().getBytes(StandardCharsets.UTF_8).length)
                    .as("bytes of " + kind)
                    .isLessThanOrEqualTo(kind.equals(REGISTER) ? MOST_BYTES_OF_A_REGISTER : MOST_BYTES);
            assertThat(page.html().select("[style], style, script:not([src])"))
                    .as("inline on " + kind)
                    .isEmpty();
            assertThat(page.html().select(FIELDS)).as("fields of " + kind).allMatch(field -> isLabelled(field, page));
            identifiersAreUnique(kind, page);
        });
    }

    private static void identifiersAreUnique(String kind, Page page) {
        var seen = new HashSet<String>();
        assertThat(page.html().select("[id]").eachAttr("id"))
                .as("ids of " + kind)
                .allMatch(seen::add);
    }

    private static boolean isLabelled(Element field, Page page) {
        if (field.closest("label") != null || !field.attr("aria-label").isBlank()) return true;
        return page.html().select("label").stream()
                .anyMatch(label ->
                        label.attr("for").equals(field.id()) && !label.text().isBlank());
    }
}

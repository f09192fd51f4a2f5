package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aReviewedTopic;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.PdfText;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class HandoutPdfTest {

    @Test
    void aFileHoldsTheTextAndSaysWhichVersionItIs() {
        var text = textOf(handout(published(), ""));

        assertThat(text).contains("Riverside Pain Clinic", "A small step", "Keep a steady time.", "Version 1");
        assertThat(text).doesNotContain("**", "###");
    }

    @Test
    void aScreenReaderCanFollowIt() throws IOException {
        try (var file = read(handout(published(), ""))) {
            var catalogue = file.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(file.getDocumentInformation().getTitle()).startsWith("Steady");
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (var file = read(handout(published(), ""))) {
            assertThat(fontsOf(file)).isNotEmpty().allMatch(font -> font.contains("LiberationSans"));
        }
    }

    @Test
    void largePrintIsLongerAndEasyReadIsAnotherText() throws IOException {
        var topic = published();
        try (var usual = read(handout(topic, ""));
                var large = read(handout(topic, "?kind=large"))) {
            assertThat(large.getNumberOfPages()).isGreaterThan(usual.getNumberOfPages());
        }
        assertThat(textOf(handout(topic, "?kind=easy-read")))
                .contains("Get up. Each day.")
                .doesNotContain("steady time");
    }

    @Test
    void itsNameTellsAHouseholdNothing() {
        var answer = handout(published(), "");

        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=\"handout.pdf\"");
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aParticipantGetsTheFileOfTheirOwnSessionsAlone() {
        var aisha = PageClient.of("riverside", "participant");
        var link = aisha.open("/my-programme").link("Managing stress");

        assertThat(textOf(aisha.get(link.replace("?", "/pdf?")))).contains("Managing stress");
        assertThat(aisha.get("/handouts/" + published() + "/pdf").status()).isEqualTo(404);
    }

    private static String published() {
        var program = ApiClient.riverside("coordinator");
        var body = aReviewedTopic(unique("Steady"));
        body.put("handout", "### A small step\n\nKeep a **steady** time.\n\n" + "More of it. ".repeat(400));
        body.put("easyRead", "Get up. Each day.");
        var topic = program.post("/api/v1/topics", body).expect(201).id();
        program.post("/api/v1/topics/" + topic + "/publication", Map.of()).expect(200);
        return topic;
    }

    private static Page handout(String topic, String asked) {
        return PageClient.of("riverside", "coordinator").get("/topics/" + topic + "/handout.pdf" + asked);
    }

    private static String textOf(Page answer) {
        assertThat(answer.status()).isEqualTo(200);
        return PdfText.of(answer.response().asByteArray());
    }

    private static PDDocument read(Page answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        return Loader.loadPDF(answer.response().asByteArray());
    }

    /** The names of all fonts; one that is not in the file is named without its letters. */
    private static Set<String> fontsOf(PDDocument file) throws IOException {
        var fonts = new HashSet<String>();
        for (var page : file.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                fonts.add(font.isEmbedded() ? font.getName() : "missing");
            }
        }
        return fonts;
    }
}

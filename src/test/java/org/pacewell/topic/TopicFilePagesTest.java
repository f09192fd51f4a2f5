package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.topic.FileSamples.aPdf;
import static org.pacewell.topic.FileSamples.aPng;
import static org.pacewell.topic.FileSamples.aPngThatGoesOnAs;
import static org.pacewell.topic.FileSamples.added;
import static org.pacewell.topic.FileSamples.bytes;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.FilledForm;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class TopicFilePagesTest {
    private static final String SCRIPT = "<!doctype html><script>alert(document.domain)</script>";
    private final ApiClient program = ApiClient.riverside("coordinator");
    private String topic = "";
    private String path = "";

    @BeforeEach
    void aTopic() {
        topic = aPublishedTopic(program);
        path = "/topics/" + topic + "/files";
    }

    private static PageClient morag() {
        return PageClient.of("riverside", "coordinator");
    }

    @Test
    void aFileIsAddedToTheDraftAndPublishedWithIt() {
        var form = blank().with("name", "Pacing chart").with("audience", "PARTICIPANTS");
        var page = morag().worked(form, morag().upload(form, "file", "C:\\scan.png", aPdf()));

        assertThat(page.main()).contains("The file was added to the draft.", "PDF, 1 KB");
        assertThat(page.field("What it is called: Pacing chart").val()).isEqualTo("Pacing chart");
        assertThat(draft()).contains("Pacing chart", "Publish version 2");
        assertThat(version(1)).doesNotContain("Pacing chart");
        publish();
        assertThat(version(2)).contains("Pacing chart");
        assertThat(morag().open("/topics/" + topic + "/comparison?from=1&to=2")
                        .one("ins")
                        .text())
                .contains("Pacing chart");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        var form = blank().with("name", "Pacing chart").with("audience", "FACILITATORS");

        var none = morag().upload(form, "file", "", new byte[0]);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.problems()).containsExactly("Choose a file. If you chose one before, choose it again.");
        assertThat(none.one("#file-error").text()).contains("Choose a file.");
        assertThat(none.one("#name").val()).isEqualTo("Pacing chart");
        assertThat(none.html().select("input[value=FACILITATORS][checked]")).hasSize(1);
        assertThat(wrong(form, "empty.pdf", new byte[0])).contains("has nothing in it");
        assertThat(wrong(form, "big.pdf", Arrays.copyOf(aPdf(), TopicFile.MOST_BYTES + 1)))
                .contains("larger than 2 MB");
        assertThat(morag().upload(blank(), "file", "a.pdf", aPdf()).problems()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SCRIPT, "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "\n%PDF-1.4 " + SCRIPT})
    void whatOnlyCallsItselfAPictureIsRefused(String content) {
        var form = blank().with("name", "Picture").with("audience", "PARTICIPANTS");

        assertThat(wrong(form, "picture.png", bytes(content))).contains("no PDF, PNG or JPEG");
        assertThat(morag().open(path).main()).contains("The draft has no files yet.");
    }

    @Test
    void aPictureThatGoesOnAsAPageStaysAPictureThatIsShutIn() {
        var file = added(program, topic, "Pi\"c\"ture Größe", "participants", aPngThatGoesOnAs(SCRIPT));
        var answer = morag().get(path + "/" + file);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo(
                        "inline; filename=\"Pi c ture Gro_e.png\"; filename*=UTF-8''Pi%20c%20ture%20Gr%C3%B6%C3%9Fe.png");
    }

    @Test
    void aFileIsToldByItsTagAndSentOnce() {
        var file = added(program, topic, "Chart", "participants", aPdf());
        var first = morag().get(path + "/" + file);
        assertThat(first.header("Content-Disposition")).startsWith("attachment;");

        var again = morag().with("If-None-Match", first.header("ETag")).get(path + "/" + file);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void filesAreRenamedAndMoved() {
        var one = added(program, topic, "One", "participants", aPdf());
        var two = added(program, topic, "Two", "facilitators", aPng());

        var renamed = morag().submit(row(one).with("name", "First").with("audience", "FACILITATORS"));
        assertThat(renamed.main()).contains("The file was changed in the draft.");
        var moved = morag().submit(row(two).with("step", "up"));
        assertThat(moved.main()).contains("The order was changed in the draft.");
        assertThat(moved.html().select("main section h2 a").eachText()).containsExactly("Two", "First");
        assertThat(draft()).contains("First (PDF, 1 KB) Facilitators only");

        var nameless = morag().send(row(two).with("name", " "));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.one("#name-of-1-error").text()).contains("Say what the file is called.");
    }

    @Test
    void aRemovalIsConfirmedAndLeavesWhatWasPublished() {
        var file = added(program, topic, "Chart", "participants", aPdf());
        publish();
        var page = morag().open(path + "/" + file + "/removal");
        assertThat(page.h1()).isEqualTo("Remove “Chart”");

        assertThat(morag().submit(page.form()).main()).contains("The file was taken off the draft.");
        assertThat(version(2)).contains("Chart");
        assertThat(morag().get(path + "/" + file).status()).isEqualTo(200);
        assertThat(morag().get(path + "/" + file + "/removal").status()).isEqualTo(404);
    }

    @Test
    void anEditOfWhatOthersChangedIsRefusedAndKeepsTheText() {
        var file = added(program, topic, "Chart", "participants", aPdf());
        var seen = row(file).with("name", "Mine");
        morag().submit(row(file).with("name", "Theirs"));

        var refused = morag().send(seen);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).anyMatch(it -> it.contains("Somebody else saved a change"));
        assertThat(refused.one("#name-of-1").val()).isEqualTo("Mine");
    }

    @Test
    void aFileOfAnotherTopicIsNotFoundHere() {
        var other = added(program, aPublishedTopic(program), "Other", "participants", aPdf());

        assertThat(morag().get(path + "/" + other).status()).isEqualTo(404);
    }

    @Test
    void whoWritesATopicGoesOnToItsFilesAndLosesNothing() {
        var edit = morag().open("/topics/" + topic + "/edit").form().with("summary", "Typed first");

        assertThat(morag().submit(edit.with("then", "files")).h1()).startsWith("Files of");
        assertThat(draft()).contains("Typed first");
    }

    private String wrong(FilledForm form, String fileName, byte[] file) {
        var page = morag().upload(form, "file", fileName, file);
        assertThat(page.status()).isEqualTo(422);
        return String.join(" ", page.problems());
    }

    private FilledForm blank() {
        return morag().open(path).form("#add form");
    }

    private FilledForm row(String file) {
        return morag().open(path).form("form[action$='/files/" + file + "']").without("step");
    }

    private String draft() {
        return morag().open("/topics/" + topic).main();
    }

    private String version(int number) {
        Page page = morag().open("/topics/" + topic + "/versions/" + number);
        return page.main();
    }

    private void publish() {
        morag().submit(morag().open("/topics/" + topic).form("form[action$=/publication]"));
    }
}

package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.aReviewedTopic;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class TopicPagesTest {
    private static PageClient morag() {
        return PageClient.of("riverside", "coordinator");
    }

    private final ApiClient program = ApiClient.riverside("coordinator");

    @Test
    void theListIsNarrowedByTagAndKindOfWork() {
        var sleep = morag().open("/topics?tag=sleep");
        assertThat(sleep.main()).contains("Sleep").doesNotContain("Managing your medicines");
        assertThat(morag().open("/topics?component=MOVEMENT").links())
                .anyMatch(link -> link.startsWith("/topics/"))
                .hasSizeLessThan(morag().open("/topics?show=ALL").links().size());
    }

    @Test
    void whoFindsNothingIsToldTheNextStep() {
        var nothing = morag().open("/topics?query=zzzzz");

        assertThat(nothing.main()).contains("No topic found", "Try another word");
        assertThat(nothing.link("Show all that are in use")).isEqualTo("/topics");
    }

    @Test
    void aPreviewShowsTheTextAndSavesNothing() {
        var path = "/topics/" + aPublishedTopic(program);
        var form = morag().open(path + "/edit")
                .form()
                .with("handout", "### One step\n\n<script>alert(1)</script>\n\nDo it **now**");
        var preview = morag().send(form.to(path + "/preview"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.one("#handout-preview h3").text()).isEqualTo("One step");
        assertThat(preview.one("#handout-preview strong").text()).isEqualTo("now");
        assertThat(preview.html().select("main script")).isEmpty();
        assertThat(preview.one("#handout").text()).contains("<script>");
        assertThat(morag().open(path).main()).doesNotContain("One step");
    }

    @Test
    void aNewTopicHasAPreviewToo() {
        var preview = morag().send(morag().open("/topics/new")
                .form()
                .with("guide", "- one")
                .to("/topics/preview"));

        assertThat(preview.one("#guide-preview li").text()).isEqualTo("one");
    }

    @Test
    void aDraftIsPublishedAndSaysSo() {
        var path = "/topics/"
                + program.post("/api/v1/topics", aReviewedTopic(unique("Drafted")))
                        .expect(201)
                        .id();
        var draft = morag().open(path);
        assertThat(draft.main()).contains("This is a draft.", "Publish version 1");

        var published = morag().submit(draft.form("form[action$=/publication]"));
        assertThat(published.main()).contains("Version 1 was published.").doesNotContain("This is a draft.");
        assertThat(published.html().select("form[action$=/publication]")).isEmpty();
    }

    @Test
    void theLineEndsOfABrowserAreNoChange() {
        var body = aReviewedTopic(unique("Lines"));
        body.put("handout", "One\n\nTwo");
        var id = program.post("/api/v1/topics", body).expect(201).id();
        program.post("/api/v1/topics/" + id + "/publication", Map.of()).expect(200);
        morag().submit(morag().open("/topics/" + id + "/edit").form().with("handout", "One\r\n\r\nTwo"));

        assertThat(program.get("/api/v1/topics/" + id).at("/state")).isEqualTo("published");
    }

    @Test
    void aPublicationOfWhatOthersChangedIsRefused() {
        var path = "/topics/"
                + program.post("/api/v1/topics", aReviewedTopic(unique("Raced")))
                        .expect(201)
                        .id();
        var seen = morag().open(path).form("form[action$=/publication]");
        morag().submit(morag().open(path + "/edit").form().with("summary", "Changed meanwhile"));

        var refused = morag().send(seen);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).anyMatch(it -> it.contains("Somebody else saved a change"));
    }

    @Test
    void whatIsOverdueIsFlaggedAndOffersNoPublication() {
        var body = aReviewedTopic(unique("Overdue"));
        body.put("nextReview", "2021-03-04");
        var path = "/topics/" + program.post("/api/v1/topics", body).expect(201).id();

        var page = morag().open(path);
        assertThat(page.main()).contains("Its review was due on 4 March 2021", "Review overdue");
        assertThat(page.html().select("form[action$=/publication]")).isEmpty();
        assertThat(morag().open("/topics?show=OVERDUE").main()).contains((String) body.get("title"), "Review overdue");
    }

    @Test
    void whoPublishesWhatNobodyReviewedIsToldBoth() {
        var body = Map.of("title", unique("Unreviewed"), "component", "education");
        var path = "/topics/" + program.post("/api/v1/topics", body).expect(201).id();

        var refused = morag().send(morag().open(path).form("form[action$=/publication]"));
        assertThat(refused.problems()).hasSize(2);
        refused.html().select(".govuk-error-summary a").forEach(link -> refused.one(link.attr("href")));
    }

    @Test
    void anAdaptationShowsItsOrigin() {
        var origin = aPublishedTopic(program);
        var asked = morag().open("/topics/" + origin + "/adaptation").form().with("title", unique("Our own"));
        var copy = morag().submit(asked);

        assertThat(copy.main()).contains("The topic was copied.", "Adapted from", "version 1");
        assertThat(copy.links()).contains("/topics/" + origin);
    }

    @Test
    void anAdaptationWithoutATitleComesBack() {
        var form = morag().open("/topics/" + aPublishedTopic(program) + "/adaptation")
                .form()
                .with("title", " ");

        assertThat(morag().send(form).problems()).hasSize(1);
    }

    @Test
    void aTopicIsRetiredAndBroughtBack() {
        var path = "/topics/" + aPublishedTopic(program);
        var retired = morag().submit(morag().open(path + "/retirement").form());
        assertThat(retired.main()).contains("The topic was retired.", "This topic is retired.");
        assertThat(retired.html().select("a[href$=/edit]")).isEmpty();

        var back = morag().submit(retired.form("form[action$=/return]"));
        assertThat(back.main()).contains("The topic was brought back.").doesNotContain("is retired");
    }

    @Test
    void twoVersionsAreReadAndCompared() {
        var path = "/topics/" + aPublishedTopic(program);
        morag().submit(morag().open(path + "/edit").form().with("handout", "Read that."));
        morag().submit(morag().open(path).form("form[action$=/publication]"));

        assertThat(morag().open(path + "/versions").main()).contains("Version 2", "Version 1", "Compare two versions");
        assertThat(morag().open(path + "/versions/1").main()).contains("Read this.");
        var comparison = morag().open(path + "/comparison?from=1&to=2");
        assertThat(comparison.one("del").text()).contains("this.");
        assertThat(comparison.one("ins").text()).contains("that.");
        assertThat(morag().open(path + "/comparison?from=2&to=2").main()).contains("The two are the same");
    }

    @Test
    void aHandoutIsPrintedAsItWasPublished() {
        var path = "/topics/" + aPublishedTopic(program);
        morag().submit(morag().open(path + "/edit")
                .form()
                .with("handout", "Read that.")
                .with("easyRead", "Read it."));

        assertThat(morag().open(path + "/handout").main()).contains("Read this.", "Version 1");
        assertThat(morag().get(path + "/handout?kind=easy-read").status()).isEqualTo(404);
        morag().submit(morag().open(path).form("form[action$=/publication]"));
        assertThat(morag().open(path + "/handout").main()).contains("Read that.", "Version 2");
        assertThat(morag().open(path + "/handout?version=1").main()).contains("Read this.");
        assertThat(morag().open(path + "/handout?kind=easy-read").main()).contains("Read it.");
        assertThat(morag().open(path + "/handout?kind=large").html().select(".large-print"))
                .hasSize(1);
        assertThat(morag().get(path + "/handout?kind=huge").status()).isEqualTo(404);
    }

    @Test
    void facilitatorsWriteAndDoNotPublish() {
        var priya = PageClient.of("riverside", "facilitator");
        var path = "/topics/"
                + program.post("/api/v1/topics", aReviewedTopic(unique("Shared")))
                        .expect(201)
                        .id();
        Page page = priya.open(path);

        assertThat(page.links()).contains(path + "/edit", path + "/adaptation").doesNotContain(path + "/retirement");
        assertThat(page.html().select("form[action$=/publication]")).isEmpty();
    }
}

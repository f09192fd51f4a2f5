package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.aReviewedTopic;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ProgrammeWritingApiTest {
    private static final String PROGRAMMES = "/api/v1/programmes";

    private final ApiClient manager = ApiClient.riverside("manager");

    @Test
    void aDraftIsRewrittenFromAnOutline() {
        var draft = manager.post(PROGRAMMES, outline("One")).expect(201);
        var rewritten = manager.ifMatch(draft.etag())
                .put(at(draft), outline("Two", "Three"))
                .expect(200);

        assertThat(rewritten.each("/modules", "title")).containsExactly("Two", "Three");
        assertThat(rewritten.etag()).isNotEqualTo(draft.etag());
        assertThat(manager.get(at(draft)).etag()).isEqualTo(rewritten.etag());
    }

    @Test
    void aChangeOfAModuleAloneCountsAsAVersion() {
        var draft = manager.post(PROGRAMMES, outline("One")).expect(201);
        var body = new HashMap<>(outline("Two"));
        body.put("name", draft.at("/name"));
        manager.ifMatch(draft.etag()).put(at(draft), body).expect(200);

        assertThat(manager.ifMatch(draft.etag()).put(at(draft), body).status()).isEqualTo(412);
        assertThat(manager.put(at(draft), body).status()).isEqualTo(428);
    }

    @Test
    void aDraftIsThrownAwayAndThePublishedEditionStays() {
        var id = aProgramme(manager, 2);
        var published = manager.get(PROGRAMMES + "/" + id).expect(200);
        var next = manager.ifMatch(published.etag())
                .post(PROGRAMMES + "/" + id + "/editions", "")
                .expect(201);

        assertThat(manager.delete(at(next)).status()).isEqualTo(428);
        assertThat(manager.ifMatch("\"77\"").delete(at(next)).status()).isEqualTo(412);
        manager.ifMatch(next.etag()).delete(at(next)).expect(204);

        assertThat(manager.get(at(next)).status()).isEqualTo(404);
        assertThat(manager.get(PROGRAMMES + "/" + id).text()).isEqualTo(published.text());
        assertThat(manager.ifMatch(published.etag())
                        .delete(PROGRAMMES + "/" + id)
                        .at("/type"))
                .endsWith("ProgrammePublished");
        manager.ifMatch(published.etag())
                .post(PROGRAMMES + "/" + id + "/editions", "")
                .expect(201);
    }

    @Test
    void aDraftWithTopicsAndStagesIsThrownAwayOnItsPageAfterAQuestion() {
        var writer = ApiClient.riverside("coordinator");
        var topic = writer.get("/api/v1/topics/" + aPublishedTopic(writer)).at("/key");
        var segment = Map.of("title", "Talk", "component", "education", "minutes", 60, "topic", topic);
        var module = Map.of("title", "One", "minutes", 60, "segments", List.of(segment));
        var stage = Map.of("modules", List.of(module, module));
        var draft = manager.post(
                        PROGRAMMES,
                        Map.of(
                                "name",
                                unique("Passing thought"),
                                "minimumSize",
                                1,
                                "maximumSize",
                                9,
                                "stages",
                                List.of(stage, stage)))
                .expect(201);
        var pages = PageClient.of("riverside", "manager");

        var outline = pages.open("/programmes/" + draft.id() + "/outline");
        var asked = pages.open(outline.link("Throw this draft away"));
        assertThat(pages.send(asked.form("#discard").with("version", "77")).status())
                .isEqualTo(422);
        var done = pages.submit(asked.form("#discard"));

        assertThat(done.text()).contains("The draft was thrown away.");
        assertThat(manager.get(at(draft)).status()).isEqualTo(404);
        assertThat(pages.get("/programmes/" + draft.id() + "/discard").status()).isEqualTo(404);
    }

    @Test
    void whatIsPublishedIsNotRewritten() {
        var id = aProgramme(manager, 1);
        var seen = manager.get(PROGRAMMES + "/" + id).expect(200);
        var refused = manager.ifMatch(seen.etag()).put(PROGRAMMES + "/" + id, outline("Two"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).endsWith("ProgrammePublished");
    }

    @Test
    void theNextEditionBeginsAsTheLastOne() {
        var id = aProgramme(manager, 2);
        var next = next(id).expect(201);

        assertThat(next.at("/edition")).isEqualTo("2");
        assertThat(next.at("/published")).isEqualTo("false");
        assertThat(next.each("/modules", "title")).containsExactly("Session 1", "Session 2");
        assertThat(manager.get(PROGRAMMES + "/" + id + "/editions").each("/items", "edition"))
                .containsExactly("2", "1");
        assertThat(manager.post(PROGRAMMES + "/" + id + "/editions", "").status())
                .isEqualTo(428);
        var second = next(id);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/detail")).startsWith("A draft of the next edition is under way already.");
        var ofADraft = next(next.id());
        assertThat(ofADraft.status()).isEqualTo(409);
        assertThat(ofADraft.at("/detail")).isEqualTo("This edition is still a draft. Publish it first.");
    }

    @Test
    void editionsAreCompared() {
        var id = aProgramme(manager, 2);
        var next = next(id).expect(201);
        manager.ifMatch(next.etag())
                .put(at(next), outline("Session 2", "Session 1", "New"))
                .expect(200);

        var comparison =
                manager.get(PROGRAMMES + "/" + id + "/comparison?from=1&to=2").expect(200);
        assertThat(comparison.each("/modules", "title")).containsExactly("Session 1", "New");
        assertThat(comparison.at("/modules/0/kinds/0")).isEqualTo("moved");
        assertThat(comparison.at("/modules/1/kinds/0")).isEqualTo("added");
        assertThat(manager.get(PROGRAMMES + "/" + id + "/comparison?to=7").status())
                .isEqualTo(404);
    }

    @Test
    void newCohortsAreOfferedTheNewestEditionAlone() {
        var id = aProgramme(manager, 1);
        var next = next(id).expect(201);
        manager.post(at(next) + "/publication", "").expect(200);

        assertThat(plan(id).at("/errors/0/message"))
                .isEqualTo("There is a newer edition of this programme. Choose that one.");
        plan(next.id()).expect(201);
        var seen = manager.get(at(next));
        manager.ifMatch(seen.etag()).post(at(next) + "/retirement", "").expect(200);
        assertThat(plan(next.id()).at("/errors/0/message")).startsWith("This programme is retired");
        var retired = manager.get(at(next));
        assertThat(retired.at("/retired")).isEqualTo("true");
        manager.ifMatch(retired.etag()).delete(at(next) + "/retirement").expect(200);
        plan(next.id()).expect(201);
    }

    @Test
    void aDraftIsNotRetired() {
        var draft = manager.post(PROGRAMMES, outline("One")).expect(201);

        assertThat(manager.ifMatch(draft.etag())
                        .post(at(draft) + "/retirement", "")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void topicsThatAreNotReadyAreNamedWhenItIsPublished() {
        var unpublished = topic(Map.of("title", unique("Unread"), "component", "education"));
        var overdue = manager.get("/api/v1/topics/" + aPublishedTopic(coordinator()));
        var body = aReviewedTopic(overdue.at("/title"));
        body.put("nextReview", LocalDate.now().minusDays(2).toString());
        coordinator()
                .ifMatch(overdue.etag())
                .put("/api/v1/topics/" + overdue.id(), body)
                .expect(200);
        var draft = manager.post(PROGRAMMES, naming(unpublished.at("/key"), overdue.at("/key")))
                .expect(201);

        var refused = manager.post(at(draft) + "/publication", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields())
                .containsExactly("stages[0].modules[0].segments[0].topic", "stages[0].modules[0].segments[1].topic");
        assertThat(refused.at("/errors/0/message")).contains("was never published");
        assertThat(refused.at("/errors/1/message")).contains("is overdue");
        assertThat(manager.get(at(draft)).at("/published")).isEqualTo("false");
    }

    @Test
    void aRetiredTopicStaysWhereItIsUsed() {
        var topic = manager.get("/api/v1/topics/" + aPublishedTopic(coordinator()));
        var draft = manager.post(PROGRAMMES, naming(topic.at("/key"))).expect(201);
        coordinator()
                .ifMatch(topic.etag())
                .post("/api/v1/topics/" + topic.id() + "/retirement", "")
                .expect(200);

        assertThat(manager.ifMatch(draft.etag())
                        .put(at(draft), naming(topic.at("/key")))
                        .at("/modules/0/segments/0/topic"))
                .isEqualTo(topic.at("/key"));
        assertThat(manager.post(PROGRAMMES, naming(topic.at("/key"))).status()).isEqualTo(422);
    }

    @Test
    void theListFindsByNameAndState() {
        var draft = manager.post(PROGRAMMES, outline("One")).expect(201);
        var name = draft.at("/name").replace(" ", "%20");

        assertThat(manager.get(PROGRAMMES + "?query=" + name).each("/items", "id"))
                .containsExactly(draft.id());
        assertThat(manager.get(PROGRAMMES + "?show=current&query=" + name).each("/items", "id"))
                .isEmpty();
    }

    @Test
    void longTextsAreRefusedByTheirPlace() {
        var module = Map.of("title", "A", "minutes", 60, "about", "x".repeat(2001));
        var refused = manager.post(
                PROGRAMMES,
                Map.of("name", unique("Long"), "minimumSize", 1, "maximumSize", 2, "modules", List.of(module)));

        assertThat(refused.wrongFields()).containsExactly("modules[0].about");
    }

    private Answer next(String programme) {
        var seen = manager.get(PROGRAMMES + "/" + programme).etag();
        return manager.ifMatch(seen).post(PROGRAMMES + "/" + programme + "/editions", "");
    }

    private Answer plan(String programme) {
        return coordinator()
                .post("/api/v1/cohorts", Map.of("name", unique("Group"), "programmeId", programme, "capacity", 8));
    }

    private static Answer topic(Map<String, Object> body) {
        return coordinator().post("/api/v1/topics", body).expect(201);
    }

    private static Map<String, Object> naming(String... topics) {
        var segments = List.of(topics).stream()
                .map(key -> Map.of("title", "Talk", "component", "education", "minutes", 30, "topic", key))
                .toList();
        return programme(List.of(Map.of("title", "One", "segments", segments)));
    }

    private static Map<String, Object> outline(String... titles) {
        return programme(List.of(titles).stream()
                .map(title -> Map.of("title", title, "minutes", 60))
                .toList());
    }

    private static Map<String, Object> programme(List<?> modules) {
        return Map.of("name", unique("Course"), "minimumSize", 1, "maximumSize", 8, "modules", modules);
    }

    private static String at(Answer programme) {
        return PROGRAMMES + "/" + programme.id();
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

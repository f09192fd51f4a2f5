package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class TopicApiTest {
    private static final String TOPICS = "/api/v1/topics";

    @Test
    void aTopicComesBackAsItWasWritten() {
        var body = aTopic();
        body.put("tags", List.of("sleep", " night "));
        body.put("prompts", List.of("What helps?"));
        body.put("nextReview", "2027-05-01");

        var topic = read(coordinator().post(TOPICS, body).expect(201).id());

        assertThat(topic.at("/title")).isEqualTo(body.get("title"));
        assertThat(topic.at("/component")).isEqualTo("education");
        assertThat(topic.each("/tags", "")).hasSize(2);
        assertThat(topic.at("/tags/1")).isEqualTo("night");
        assertThat(topic.at("/prompts/0")).isEqualTo("What helps?");
        assertThat(topic.at("/nextReview")).isEqualTo("2027-05-01");
        assertThat(topic.at("/key")).startsWith("sleep-");
        assertThat(topic.etag()).isEqualTo("\"0\"");
    }

    @Test
    void anEditAnswersTheNewTag() {
        var topic = coordinator().post(TOPICS, aTopic()).expect(201);

        var edited =
                coordinator().ifMatch(topic.etag()).put(at(topic), aTopic()).expect(200);

        assertThat(edited.etag()).isEqualTo("\"1\"");
        assertThat(edited.at("/version")).isEqualTo("1");
        assertThat(read(topic.id()).etag()).isEqualTo("\"1\"");
    }

    @Test
    void aStaleTopicEditIsRefused() {
        var topic = coordinator().post(TOPICS, aTopic()).expect(201);
        var first = aTopic();
        coordinator().ifMatch(topic.etag()).put(at(topic), first).expect(200);

        var second = coordinator().ifMatch(topic.etag()).put(at(topic), aTopic());

        assertThat(second.status()).isEqualTo(412);
        assertThat(read(topic.id()).at("/title")).isEqualTo(first.get("title"));
    }

    @Test
    void anEditMustSayWhichVersionItChanges() {
        var topic = coordinator().post(TOPICS, aTopic()).expect(201);

        assertThat(coordinator().put(at(topic), aTopic()).status()).isEqualTo(428);
        assertThat(coordinator().ifMatch("*").put(at(topic), aTopic()).status()).isEqualTo(428);
        assertThat(coordinator().ifMatch("\"x\"").put(at(topic), aTopic()).status())
                .isEqualTo(412);
    }

    @Test
    void whatWasReadCanBeSentBack() {
        var topic = coordinator().post(TOPICS, aTopic()).expect(201);

        coordinator()
                .ifMatch(topic.etag())
                .put(at(topic), read(topic.id()).text())
                .expect(200);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var answer = coordinator()
                .post(TOPICS, Map.of("component", "break", "summary", "x".repeat(301), "nextReview", "soon"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("title", "component", "summary", "nextReview");
    }

    @Test
    void pagesAddUpToTheWholeList() {
        for (int i = 0; i < 5; i++) coordinator().post(TOPICS, aTopic()).expect(201);
        var whole = coordinator().get(TOPICS + "?limit=200").each("/items", "id");

        var pages = coordinator().all(TOPICS + "?limit=3");

        assertThat(pages).extracting(topic -> topic.path("id").asText()).containsExactlyElementsOf(whole);
    }

    @Test
    void managersReadTopicsAndDoNotWriteThem() {
        var manager = ApiClient.riverside("manager");

        manager.get(TOPICS).expect(200);
        assertThat(manager.post(TOPICS, aTopic()).status()).isEqualTo(403);
    }

    private static Map<String, Object> aTopic() {
        return new HashMap<>(Map.of("title", unique("Sleep"), "component", "education"));
    }

    private static String at(Answer topic) {
        return TOPICS + "/" + topic.id();
    }

    private static Answer read(String id) {
        return coordinator().get(TOPICS + "/" + id).expect(200);
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

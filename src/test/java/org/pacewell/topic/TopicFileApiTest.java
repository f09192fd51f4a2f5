package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.topic.FileSamples.aPdf;
import static org.pacewell.topic.FileSamples.aPng;
import static org.pacewell.topic.FileSamples.added;
import static org.pacewell.topic.FileSamples.bytes;
import static org.pacewell.topic.FileSamples.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class TopicFileApiTest {
    private final ApiClient coordinator = ApiClient.riverside("coordinator");
    private String id = "";
    private String topic = "";

    @BeforeEach
    void aTopic() {
        id = aPublishedTopic(coordinator);
        topic = "/api/v1/topics/" + id;
    }

    @Test
    void aFileIsAddedListedAndRead() {
        var file = coordinator
                .post(topic + "/files", sent("Chart", "participants", aPng()))
                .expect(201);

        assertThat(file.header("Location")).endsWith(topic + "/files/" + file.id());
        assertThat(file.etag()).isEqualTo(tag());
        assertThat(file.at("/kind")).isEqualTo("png");
        assertThat(file.at("/size")).isEqualTo("" + aPng().length);
        assertThat(coordinator.get(topic + "/files").each("/items", "name")).containsExactly("Chart");
        assertThat(coordinator.get(topic).each("/files", "audience")).containsExactly("participants");
        var read = coordinator.get(topic + "/files/" + file.id()).expect(200);
        assertThat(read.header("Content-Type")).isEqualTo("image/png");
        assertThat(read.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void oneKeyAddsOneFile() {
        var body = sent("Chart", "participants", aPdf());
        var key = coordinator.under(unique("key"));

        var first = key.post(topic + "/files", body).expect(201);
        assertThat(key.post(topic + "/files", body).expect(201).id()).isEqualTo(first.id());
        assertThat(coordinator.get(topic + "/files").each("/items", "id")).hasSize(1);
        assertThat(key.post(topic + "/files", sent("Other", "participants", aPdf()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(coordinator.post(topic + "/files", Map.of()).wrongFields())
                .containsExactly("file", "name", "audience");
        assertThat(coordinator
                        .post(topic + "/files", sent("Chart", "participants", bytes("<svg/>")))
                        .wrongFields())
                .containsExactly("file");
        assertThat(coordinator
                        .post(topic + "/files", Map.of("name", "x", "audience", "participants", "file", "?"))
                        .wrongFields())
                .containsExactly("file");
    }

    @Test
    void filesAreArrangedAsAWhole() {
        var one = added(coordinator, id, "One", "participants", aPdf());
        var two = added(coordinator, id, "Two", "participants", aPdf());
        var three = added(coordinator, id, "Three", "participants", aPdf());
        var wanted = Map.of("files", List.of(wish(three, "Third"), wish(one, "First")));

        assertThat(coordinator.put(topic + "/files", wanted).status()).isEqualTo(428);
        assertThat(coordinator.ifMatch("\"0\"").put(topic + "/files", wanted).status())
                .isEqualTo(412);
        var changed = coordinator.ifMatch(tag()).put(topic + "/files", wanted).expect(200);
        assertThat(changed.each("/files", "name")).containsExactly("Third", "First");
        assertThat(changed.etag()).isEqualTo(tag());
        assertThat(coordinator
                        .ifMatch(tag())
                        .put(topic + "/files", Map.of("files", List.of(wish(two, "Second"))))
                        .wrongFields())
                .containsExactly("files");
        assertThat(coordinator.ifMatch(tag()).put(topic + "/files", Map.of()).wrongFields())
                .containsExactly("files");
    }

    @Test
    void aVersionKeepsWhatTheDraftGivesNoMore() {
        var file = added(coordinator, id, "Chart", "participants", aPdf());
        coordinator.post(topic + "/publication", Map.of()).expect(200);

        assertThat(coordinator.delete(topic + "/files/" + file).status()).isEqualTo(428);
        var without =
                coordinator.ifMatch(tag()).delete(topic + "/files/" + file).expect(200);
        assertThat(without.each("/files", "id")).isEmpty();
        assertThat(coordinator.get(topic + "/versions/2").each("/text/files", "id"))
                .containsExactly(file);
        coordinator.get(topic + "/files/" + file).expect(200);
        assertThat(coordinator.get(topic + "/comparison?from=2&to=0").each("/changes", "part"))
                .containsExactly("files");
    }

    @Test
    void whatWasNeverPublishedIsNotReadOnceItIsTakenOff() {
        var file = added(coordinator, id, "Chart", "participants", aPdf());
        coordinator.ifMatch(tag()).delete(topic + "/files/" + file).expect(200);

        assertThat(coordinator.get(topic + "/files/" + file).status()).isEqualTo(404);
    }

    @Test
    void anAdaptationReadsTheFilesOfItsOrigin() {
        var file = added(coordinator, id, "Chart", "participants", aPdf());
        coordinator.post(topic + "/publication", Map.of()).expect(200);
        var copy = coordinator
                .post(topic + "/adaptation", Map.of("title", unique("Ours")))
                .expect(201);

        assertThat(copy.each("/files", "id")).containsExactly(file);
        coordinator.get("/api/v1/topics/" + copy.id() + "/files/" + file).expect(200);
    }

    @Test
    void whatATopicIsReadWithMayComeBackWithItsTexts() {
        added(coordinator, id, "Chart", "participants", aPdf());
        var read = coordinator.get(topic);

        assertThat(coordinator
                        .ifMatch(read.etag())
                        .put(topic, read.text())
                        .expect(200)
                        .each("/files", "name"))
                .containsExactly("Chart");
    }

    private String tag() {
        return coordinator.get(topic).etag();
    }

    private static Map<String, String> wish(String file, String name) {
        return Map.of("id", file, "name", name, "audience", "facilitators");
    }
}

package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.aReviewedTopic;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class TopicStandingApiTest {
    private static final String TOPICS = "/api/v1/topics";
    private final ApiClient coordinator = ApiClient.riverside("coordinator");

    @Test
    void starterTopicsComePublished() {
        var pacing = found("?query=pacing+your+day");

        assertThat(pacing.at("/items/0/starter")).isEqualTo("true");
        assertThat(pacing.at("/items/0/state")).isIn("published", "changed");
        assertThat(pacing.at("/items/0/overdue")).isEqualTo("false");
    }

    @Test
    void anAdaptationIsADraftWithItsOrigin() {
        var origin = aPublishedTopic(coordinator);
        var title = unique("Ours");
        var copy = coordinator
                .post(TOPICS + "/" + origin + "/adaptation", Map.of("title", title))
                .expect(201);

        assertThat(copy.at("/title")).isEqualTo(title);
        assertThat(copy.at("/originId")).isEqualTo(origin);
        assertThat(copy.at("/originVersion")).isEqualTo("1");
        assertThat(copy.at("/state")).isEqualTo("draft");
        assertThat(copy.at("/handout")).isEqualTo("Read this.");
        assertThat(copy.at("/owner")).isEqualTo("Morag Ellis");
    }

    @Test
    void anAdaptationNeedsATitle() {
        var refused = coordinator.post(TOPICS + "/" + aPublishedTopic(coordinator) + "/adaptation", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("title");
    }

    @Test
    void aRetiredTopicIsNotOfferedToNewProgrammes() {
        var id = aPublishedTopic(coordinator);
        var key = coordinator.get(TOPICS + "/" + id).at("/key");
        programmeWith(key).expect(201);

        assertThat(retire(id).expect(200).at("/state")).isEqualTo("retired");
        var refused = programmeWith(key);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("modules[0].segments[0].topic");

        coordinator.ifMatch(tagOf(id)).delete(TOPICS + "/" + id + "/retirement").expect(200);
        programmeWith(key).expect(201);
    }

    @Test
    void aRetiredTopicStaysWhereItWasUsed() {
        var id = aPublishedTopic(coordinator);
        var programme =
                programmeWith(coordinator.get(TOPICS + "/" + id).at("/key")).expect(201);
        retire(id).expect(200);

        var segment = coordinator
                .get("/api/v1/programmes/" + programme.id())
                .expect(200)
                .json()
                .at("/modules/0/segments/0");
        assertThat(segment.path("topicId").asText()).isEqualTo(id);
    }

    @Test
    void whoRetiresATopicSaysWhichEditTheyRead() {
        var id = aPublishedTopic(coordinator);

        assertThat(coordinator.post(TOPICS + "/" + id + "/retirement", Map.of()).status())
                .isEqualTo(428);
        assertThat(coordinator
                        .ifMatch("\"77\"")
                        .post(TOPICS + "/" + id + "/retirement", Map.of())
                        .status())
                .isEqualTo(412);
        assertThat(coordinator.get(TOPICS + "/" + id).at("/state")).isEqualTo("published");
    }

    @Test
    void aRetiredTopicIsNotChanged() {
        var id = aPublishedTopic(coordinator);
        var retired = retire(id).expect(200);

        var edit = coordinator.ifMatch(retired.etag()).put(TOPICS + "/" + id, aReviewedTopic("Other"));
        assertThat(edit.status()).isEqualTo(409);
    }

    @Test
    void topicsAreFoundByWordsTagAndComponent() {
        var word = unique("Zebra");
        var body = aReviewedTopic(word);
        body.put("tags", List.of("stripes"));
        var id = coordinator.post(TOPICS, body).expect(201).id();
        var asked = "?query=" + word.toLowerCase(Locale.ROOT).replace(' ', '+');

        assertThat(found(asked).each("/items", "id")).containsExactly(id);
        assertThat(found(asked + "&tag=stripes&component=education").each("/items", "id"))
                .containsExactly(id);
        assertThat(found(asked + "&tag=sleep").each("/items", "id")).isEmpty();
        assertThat(found(asked + "&component=goal-work").each("/items", "id")).isEmpty();
        assertThat(found(asked + "&show=retired").each("/items", "id")).isEmpty();
        assertThat(found(asked + "&show=unpublished").each("/items", "id")).containsExactly(id);
        retire(id).expect(200);
        assertThat(found(asked + "&show=retired").each("/items", "id")).containsExactly(id);
        assertThat(found(asked + "&show=current").each("/items", "id")).isEmpty();
    }

    @Test
    void theNextReviewComesFirstWhenAskedAndPagesAddUp() {
        for (int days : List.of(400, 300, 500)) {
            var body = aReviewedTopic(unique("Order"));
            body.put("nextReview", LocalDate.now().plusDays(days).toString());
            coordinator.post(TOPICS, body).expect(201);
        }

        var all = coordinator.all(TOPICS + "?sort=review&limit=200");
        var paged = coordinator.all(TOPICS + "?sort=review&limit=2");
        assertThat(paged).isEqualTo(all);
        assertThat(all.stream()
                        .map(topic -> topic.path("nextReview").asText("9999"))
                        .filter(day -> !day.isEmpty()))
                .isSorted();
    }

    @Test
    void whatIsOverdueIsFound() {
        var body = aReviewedTopic(unique("Late"));
        body.put("nextReview", "2020-02-02");
        var id = coordinator.post(TOPICS, body).expect(201).id();

        assertThat(found("?show=overdue").each("/items", "id")).contains(id);
        assertThat(found("?show=overdue").each("/items", "overdue")).containsOnly("true");
    }

    @Test
    void aLinkIsReachedByHttpsAlone() {
        var body = aReviewedTopic(unique("Links"));
        body.put("links", List.of(Map.of("label", "Advice", "address", "http://example.org")));
        assertThat(coordinator.post(TOPICS, body).wrongFields()).containsExactly("links");

        body.put("links", List.of(Map.of("label", "Advice", "address", "https://example.org/a")));
        var topic = coordinator.post(TOPICS, body).expect(201);
        assertThat(topic.at("/links/0/address")).isEqualTo("https://example.org/a");
        assertThat(topic.at("/links/0/label")).isEqualTo("Advice");
    }

    private Answer found(String asked) {
        return coordinator.get(TOPICS + asked).expect(200);
    }

    private Answer retire(String id) {
        return coordinator.ifMatch(tagOf(id)).post(TOPICS + "/" + id + "/retirement", Map.of());
    }

    private String tagOf(String id) {
        return coordinator.get(TOPICS + "/" + id).expect(200).etag();
    }

    private Answer programmeWith(String topic) {
        var segment = Map.of("title", "Talk", "component", "education", "minutes", 60, "topic", topic);
        var module = Map.of("title", "One", "minutes", 60, "segments", List.of(segment));
        return coordinator.post(
                "/api/v1/programmes",
                Map.of("name", unique("Course"), "minimumSize", 1, "maximumSize", 8, "modules", List.of(module)));
    }
}

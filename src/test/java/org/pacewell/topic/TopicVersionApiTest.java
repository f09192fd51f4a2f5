package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aPublishedTopic;
import static org.pacewell.ApiSamples.aReviewedTopic;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class TopicVersionApiTest {
    private static final String TOPICS = "/api/v1/topics/";

    @Test
    void everyPublishedVersionIsKept() {
        var id = aPublishedTopic(coordinator());
        rewrite(id, "Read that.");
        publish(id).expect(200);

        assertThat(read(id, "/versions").each("/items", "number")).containsExactly("2", "1");
        assertThat(read(id, "/versions/1").at("/text/handout")).isEqualTo("Read this.");
        assertThat(read(id, "/versions/2").at("/text/handout")).isEqualTo("Read that.");
        assertThat(read(id, "/versions/2").at("/publishedBy")).isEqualTo("Morag Ellis");
        assertThat(coordinator().get(TOPICS + id + "/versions/3").status()).isEqualTo(404);
    }

    @Test
    void anEditIsADraftUntilItIsPublished() {
        var id = aPublishedTopic(coordinator());
        var edited = rewrite(id, "Read that.");

        assertThat(edited.at("/state")).isEqualTo("changed");
        assertThat(edited.at("/published")).isEqualTo("1");
        assertThat(publish(id).at("/state")).isEqualTo("published");
        assertThat(read(id, "").at("/published")).isEqualTo("2");
    }

    @Test
    void publishingWithoutAChangeMakesNoVersion() {
        var id = aPublishedTopic(coordinator());

        assertThat(publish(id).expect(200).at("/published")).isEqualTo("1");
        assertThat(read(id, "/versions").each("/items", "number")).containsExactly("1");
    }

    @Test
    void whatIsOverdueIsFlaggedAndNotPublished() {
        var body = aReviewedTopic(unique("Overdue"));
        body.put("nextReview", LocalDate.now().minusDays(2).toString());
        var topic = coordinator().post(TOPICS, body).expect(201);

        assertThat(topic.at("/overdue")).isEqualTo("true");
        var refused = publish(topic.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).endsWith("ReviewOverdue");
        assertThat(read(topic.id(), "").at("/state")).isEqualTo("draft");
    }

    @Test
    void whatNobodyReviewedIsNotPublished() {
        var body = Map.of("title", unique("Unreviewed"), "component", "education");
        var topic = coordinator().post(TOPICS, body).expect(201);

        var refused = publish(topic.id());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("reviewer", "nextReview");
    }

    @Test
    void aPublicationMaySayWhichEditItMeans() {
        var id = aPublishedTopic(coordinator());
        var edited = rewrite(id, "Read that.");
        rewrite(id, "Read yet another.");

        var stale = coordinator().ifMatch(edited.etag()).post(TOPICS + id + "/publication", Map.of());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(read(id, "").at("/published")).isEqualTo("1");
    }

    @Test
    void versionsAreComparedWordByWord() {
        var id = aPublishedTopic(coordinator());
        rewrite(id, "Read that.");

        var comparison = read(id, "/comparison?from=1");
        assertThat(comparison.at("/to")).isEqualTo("0");
        assertThat(comparison.each("/changes", "part")).containsExactly("handout");
        assertThat(comparison.each("/changes/0/passages/0/words", "kind")).containsExactly("same", "removed", "added");
        assertThat(comparison.at("/changes/0/passages/0/words/2/text")).isEqualTo("that.");
        assertThat(coordinator().get(TOPICS + id + "/comparison?from=9").status())
                .isEqualTo(404);
        assertThat(coordinator().get(TOPICS + id + "/comparison?from=x").status())
                .isEqualTo(404);
    }

    @Test
    void facilitatorsWriteDraftsAndOthersPublishThem() {
        var facilitator = ApiClient.riverside("facilitator");
        var draft =
                facilitator.post(TOPICS, aReviewedTopic(unique("Facilitated"))).expect(201);

        assertThat(facilitator
                        .post(TOPICS + draft.id() + "/publication", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(publish(draft.id()).status()).isEqualTo(200);
    }

    private static Answer rewrite(String id, String handout) {
        var topic = read(id, "");
        var body = aReviewedTopic(topic.at("/title"));
        body.put("handout", handout);
        return coordinator().ifMatch(topic.etag()).put(TOPICS + id, body).expect(200);
    }

    private static Answer publish(String id) {
        return coordinator().post(TOPICS + id + "/publication", Map.of());
    }

    private static Answer read(String id, String what) {
        return coordinator().get(TOPICS + id + what).expect(200);
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.ApiSamples;
import org.pacewell.local.LocalServices;

/** A write that is sent again has one effect and one answer. */
@Tag("B5-in-part")
@QuarkusTest
@WithTestResource(LocalServices.class)
class IdempotencyTest {
    private static final String PARTICIPANTS = "/api/v1/participants";

    @Test
    void theSameKeyGivesTheSameAnswer() {
        var client = coordinator().under(unique("again"));
        var body = ApiSamples.aPerson();
        var first = client.post(PARTICIPANTS, body).expect(201);

        var again = client.post(PARTICIPANTS, body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    @Test
    void tenAtOnceUnderOneKeyHaveOneEffect() {
        var client = coordinator().under(unique("ten"));
        var body = ApiSamples.aPerson();

        Callable<Answer> send = () -> client.post(PARTICIPANTS, body);
        var answers = atOnce(Collections.nCopies(10, send));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::text)
                .containsOnly(answers.getFirst().text());
        assertThat(named(body)).hasSize(1);
    }

    /** The twin: without the key the same ten have ten effects, so the test above can fail. */
    @Test
    void tenAtOnceWithoutAKeyHaveTenEffects() {
        var body = ApiSamples.aPerson();

        Callable<Answer> send = () -> coordinator().post(PARTICIPANTS, body);
        atOnce(Collections.nCopies(10, send));

        assertThat(named(body)).hasSize(10);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        var client = coordinator().under(unique("other"));
        client.post(PARTICIPANTS, ApiSamples.aPerson()).expect(201);

        var answer = client.post(PARTICIPANTS, ApiSamples.aPerson());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/type")).isEqualTo("urn:pacewell:IdempotencyKeyReused");
    }

    @Test
    void anotherAddressUnderTheSameKeyIsRefused() {
        var client = coordinator().under(unique("address"));
        var topic = Map.of("title", unique("Sleep"), "component", "education");
        var created = client.post("/api/v1/topics", topic).expect(201);

        var answer = client.ifMatch(created.etag()).put("/api/v1/topics/" + created.id(), topic);

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void anErrorIsNotKept() {
        var client = coordinator().under(unique("error"));
        client.post(PARTICIPANTS, Map.of("givenName", "Nora")).expect(422);

        client.post(PARTICIPANTS, ApiSamples.aPerson()).expect(201);
    }

    @Test
    void twoPeopleMayUseOneKey() {
        var key = unique("shared");
        var mine = coordinator()
                .under(key)
                .post(PARTICIPANTS, ApiSamples.aPerson())
                .expect(201);

        var theirs = ApiClient.riverside("clinician").under(key).post(PARTICIPANTS, ApiSamples.aPerson());

        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.id()).isNotEqualTo(mine.id());
    }

    @Test
    void anEmptyKeyIsRefused() {
        assertThat(coordinator()
                        .under("")
                        .post(PARTICIPANTS, ApiSamples.aPerson())
                        .status())
                .isEqualTo(400);
        assertThat(coordinator()
                        .under("k".repeat(201))
                        .post(PARTICIPANTS, new HashMap<>())
                        .status())
                .isEqualTo(400);
    }

    private static List<JsonNode> named(Map<String, Object> person) {
        return coordinator()
                .all(PARTICIPANTS + "?query="
                        + String.valueOf(person.get("familyName")).replace(" ", "+"));
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.demoCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

/** An id of another clinic answers byte for byte like one that nobody has. */
@Tag("A3-in-part")
@QuarkusTest
@WithTestResource(LocalServices.class)
class ForeignIdsTest {
    /** Every address with an id, and a body that would do for it. */
    private record Address(String method, String path, Object body) {
        Answer ask(ApiClient client, String id) {
            return client.ifMatch("\"0\"").send(method, path.formatted(id), method.equals("GET") ? null : body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "facilitator", "clinician", "manager", "participant"})
    void aClinicNeverSeesAnotherClinicsCohort(String user) {
        var ids = new Ids(ApiClient.ashgrove("coordinator"));
        var client = ApiClient.riverside(user);

        addresses(ids).forEach((address, foreign) -> {
            var answer = address.ask(client, foreign);
            var unknown = address.ask(client, UUID.randomUUID().toString());

            assertThat(answer.status()).as(address.toString()).isIn(403, 404, 422);
            assertThat(signature(answer)).as(address.toString()).isEqualTo(signature(unknown));
        });
    }

    /** The twin: the clinic's own ids answer, so the addresses and ids above are real. */
    @Test
    void aClinicSeesItsOwn() {
        var client = ApiClient.ashgrove("coordinator");

        addresses(new Ids(client)).forEach((address, own) -> {
            if (address.method().equals("GET")) address.ask(client, own).expect(200);
        });
    }

    @Test
    void aCursorOfAnotherClinicIsLikeOneOfNowhere() {
        var ids = new Ids(ApiClient.ashgrove("coordinator"));
        var client = ApiClient.riverside("coordinator");

        Map.of("topics", ids.topic, "programmes", ids.programme, "participants", ids.participant, "cohorts", ids.cohort)
                .forEach((list, foreign) -> {
                    var answer = client.get("/api/v1/%s?after=%s".formatted(list, foreign));
                    var unknown = client.get("/api/v1/%s?after=%s".formatted(list, UUID.randomUUID()));
                    assertThat(answer.status()).isEqualTo(422);
                    assertThat(signature(answer)).isEqualTo(signature(unknown));
                });
    }

    @Test
    void twoClinicsShareNoIdInAnyList() {
        for (var list : List.of("topics", "programmes", "participants", "cohorts", "staff", "sites")) {
            var riverside = ids(ApiClient.riverside("coordinator"), list);
            var ashgrove = ids(ApiClient.ashgrove("coordinator"), list);
            assertThat(riverside).as(list).isNotEmpty().doesNotContainAnyElementsOf(ashgrove);
        }
    }

    private static final class Ids {
        private final String topic;
        private final String programme;
        private final String participant;
        private final String cohort;
        private final String session;
        private final String enrolment;

        Ids(ApiClient clinic) {
            topic = clinic.get("/api/v1/topics").at("/items/0/id");
            programme = clinic.get("/api/v1/programmes").at("/items/0/id");
            participant = clinic.get("/api/v1/participants").at("/items/0/id");
            cohort = demoCohort(clinic, "Heron group");
            session = clinic.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/0/id");
            enrolment = clinic.get("/api/v1/cohorts/" + cohort + "/enrolments").at("/items/0/id");
        }
    }

    private static Map<Address, String> addresses(Ids ids) {
        var person = Map.of("givenName", "A", "familyName", "B", "birthDate", "1970-01-01");
        var schedule =
                Map.of("firstDate", "2027-06-08", "weekdays", List.of("tuesday"), "startsAt", "10:00", "dryRun", true);
        var topic = Map.of("title", "A", "component", "education");
        var time = Map.of("date", "2027-06-08", "startsAt", "10:00");
        return Map.ofEntries(
                Map.entry(new Address("GET", "/api/v1/topics/%s", ""), ids.topic),
                Map.entry(new Address("PUT", "/api/v1/topics/%s", topic), ids.topic),
                Map.entry(new Address("GET", "/api/v1/programmes/%s", ""), ids.programme),
                Map.entry(new Address("POST", "/api/v1/programmes/%s/publication", Map.of()), ids.programme),
                Map.entry(new Address("GET", "/api/v1/participants/%s", ""), ids.participant),
                Map.entry(new Address("PUT", "/api/v1/participants/%s", person), ids.participant),
                Map.entry(new Address("GET", "/api/v1/cohorts/%s", ""), ids.cohort),
                Map.entry(new Address("GET", "/api/v1/cohorts/%s/sessions", ""), ids.cohort),
                Map.entry(new Address("GET", "/api/v1/cohorts/%s/enrolments", ""), ids.cohort),
                Map.entry(new Address("POST", "/api/v1/cohorts/%s/schedule", schedule), ids.cohort),
                Map.entry(
                        new Address("POST", "/api/v1/cohorts/%s/enrolments", Map.of("participantId", ids.participant)),
                        ids.cohort),
                Map.entry(
                        new Address("DELETE", "/api/v1/cohorts/" + ids.cohort + "/enrolments/%s", Map.of()),
                        ids.enrolment),
                Map.entry(new Address("GET", "/api/v1/sessions/%s", ""), ids.session),
                Map.entry(new Address("PUT", "/api/v1/sessions/%s/time", time), ids.session),
                Map.entry(
                        new Address("POST", "/api/v1/sessions/%s/cancellation", Map.of("reason", "Snow")), ids.session),
                Map.entry(new Address("GET", "/api/v1/sessions/%s/register", ""), ids.session),
                Map.entry(new Address("PUT", "/api/v1/sessions/%s/register", Map.of("marks", List.of())), ids.session),
                Map.entry(
                        new Address("POST", "/api/v1/me/sessions/%s/apology", Map.of("kind", "CANNOT_COME")),
                        ids.session));
    }

    /** All that a reader can tell two answers apart by, but what is drawn afresh for each. */
    private static String signature(Answer answer) {
        var headers = answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .map(header -> header.toString().replaceAll("csrf-token=.*", "a fresh token"))
                .sorted()
                .toList();
        return answer.status() + "\n" + headers + "\n" + answer.text().replace(answer.at("/reference"), "");
    }

    private static List<String> ids(ApiClient client, String list) {
        return client.all("/api/v1/" + list).stream()
                .map(item -> item.path("id").asText())
                .toList();
    }
}

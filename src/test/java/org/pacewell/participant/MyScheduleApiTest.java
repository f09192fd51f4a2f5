package org.pacewell.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.demoCohort;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class MyScheduleApiTest {
    private static final String SCHEDULE = "/api/v1/me/schedule";

    @Test
    void aParticipantSeesTheirOwnSessions() {
        var cohort = demoCohort(coordinator(), "Kingfisher group");
        var dates = coordinator().get("/api/v1/cohorts/" + cohort + "/sessions").each("/items", "id");

        var schedule = me().get(SCHEDULE).expect(200);

        assertThat(schedule.each("/items", "id")).isEqualTo(dates);
        assertThat(schedule.at("/items/0/startsAt")).isEqualTo("10:00");
        assertThat(schedule.at("/items/0/place")).isEqualTo("Riverside Centre, Room 2");
    }

    @Test
    void nothingInItIsAboutAnybodyElse() {
        var names = coordinator().all("/api/v1/participants").stream()
                .map(person -> person.path("familyName").asText())
                .filter(name -> name.length() > 3)
                .toList();

        var schedule = me().get(SCHEDULE).expect(200);

        assertThat(names).isNotEmpty().noneMatch(schedule.text()::contains);
        assertThat(schedule.json().at("/items/0").fieldNames())
                .toIterable()
                .doesNotContain("cohortId", "facilitatorIds", "enrolled");
    }

    @Test
    void staffHaveNoScheduleOfTheirOwnHere() {
        assertThat(coordinator().get(SCHEDULE).status()).isEqualTo(403);
    }

    @Test
    void anotherWordReplacesTheOneBefore() {
        var session = next();
        say(session, "CANNOT_COME").expect(201);

        var answer = say(session, "flaring_but_coming").expect(201);

        assertThat(answer.at("/kind")).isEqualTo("FLARING_BUT_COMING");
        assertThat(said(session)).isEqualTo("FLARING_BUT_COMING");
    }

    @Test
    void theSameWordAgainChangesNothing() {
        var session = next();

        var first = say(session, "CANNOT_COME").expect(201);

        assertThat(say(session, "CANNOT_COME").id()).isEqualTo(first.id());
    }

    @Test
    void manyWordsAtOnceEndInOne() {
        var session = next();
        Callable<Answer> no = () -> say(session, "CANNOT_COME");
        Callable<Answer> yes = () -> say(session, "FLARING_BUT_COMING");

        var answers = atOnce(Stream.concat(Collections.nCopies(4, no).stream(), Collections.nCopies(4, yes).stream())
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(said(session)).isNotEmpty();
    }

    @Test
    void whatIsOverNeedsNoWord() {
        var past = me().get(SCHEDULE).at("/items/0/id");

        assertThat(say(past, "CANNOT_COME").status()).isEqualTo(409);
    }

    @Test
    void aWordThatIsNoneIsRefused() {
        assertThat(say(next(), "MAYBE").wrongFields()).containsExactly("kind");
        assertThat(me().post("/api/v1/me/sessions/" + next() + "/apology", Map.of())
                        .wrongFields())
                .containsExactly("kind");
    }

    @Test
    void aSessionOfAnotherCohortIsNotFound() {
        var cohort = demoCohort(coordinator(), "Heron group");
        var other = coordinator().get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/0/id");

        assertThat(say(other, "CANNOT_COME").status()).isEqualTo(404);
    }

    @Test
    void onlyParticipantsSaySo() {
        for (var user : List.of("coordinator", "facilitator", "clinician", "manager")) {
            var answer = ApiClient.riverside(user)
                    .post("/api/v1/me/sessions/" + next() + "/apology", Map.of("kind", "CANNOT_COME"));
            assertThat(answer.status()).as(user).isEqualTo(403);
        }
    }

    /** A session that is ahead, so that the answer does not depend on the time of the day. */
    private static String next() {
        return me().all(SCHEDULE).stream()
                .filter(session -> Instant.parse(session.path("start").asText()).isAfter(Instant.now()))
                .map(session -> session.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String said(String session) {
        return me().all(SCHEDULE).stream()
                .filter(item -> item.path("id").asText().equals(session))
                .map((JsonNode item) -> item.path("apology").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Answer say(String session, String kind) {
        return me().post("/api/v1/me/sessions/" + session + "/apology", Map.of("kind", kind));
    }

    private static ApiClient me() {
        return ApiClient.riverside("participant");
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

package org.pacewell.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.enrol;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;

@QuarkusTest
@WithTestResource(LocalServices.class)
class EnrolmentApiTest {
    private static final int RACES = Tier.times(8, 100);
    private static final int CLIENTS = 64;

    @Test
    void aFreeSeatIsGiven() {
        var cohort = aCohort(coordinator(), 2);

        var answer = enrol(coordinator(), cohort, aParticipant(coordinator()));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/place")).isEqualTo("SEATED");
        assertThat(answer.at("/seat")).isEqualTo("1");
        assertThat(answer.json().has("position")).isFalse();
    }

    @Test
    void aFullCohortAnswers202() {
        var cohort = aCohort(coordinator(), 1);
        enrol(coordinator(), cohort, aParticipant(coordinator())).expect(201);

        var first = enrol(coordinator(), cohort, aParticipant(coordinator()));
        var second = enrol(coordinator(), cohort, aParticipant(coordinator()));

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.at("/place")).isEqualTo("WAITING");
        assertThat(first.at("/position")).isEqualTo("1");
        assertThat(second.at("/position")).isEqualTo("2");
        assertThat(counts(cohort)).containsExactly("1", "2");
    }

    @Test
    void nobodyIsEnrolledTwice() {
        var cohort = aCohort(coordinator(), 2);
        var person = aParticipant(coordinator());
        enrol(coordinator(), cohort, person).expect(201);

        var answer = enrol(coordinator(), cohort, person);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.wrongFields()).containsExactly("participantId");
    }

    @Test
    void whoDoesNotExistIsNotEnrolled() {
        var cohort = aCohort(coordinator(), 2);

        var unknown = enrol(coordinator(), cohort, UUID.randomUUID().toString());
        var nobody = coordinator().post(at(cohort), Map.of());

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.wrongFields()).containsExactly("participantId");
        assertThat(nobody.status()).isEqualTo(422);
    }

    @Test
    void endingAMembershipFreesTheSeatForSomebodyToGive() {
        var cohort = aCohort(coordinator(), 1);
        var seated = enrol(coordinator(), cohort, aParticipant(coordinator())).expect(201);
        enrol(coordinator(), cohort, aParticipant(coordinator())).expect(202);

        coordinator()
                .delete(at(cohort) + "/" + seated.id() + "?reason=moved+away")
                .expect(204);
        var again = coordinator().delete(at(cohort) + "/" + seated.id());

        assertThat(again.status()).isEqualTo(204);
        assertThat(counts(cohort)).containsExactly("0", "1");
    }

    @Test
    void anEnrolmentOfAnotherCohortIsNotFound() {
        var cohort = aCohort(coordinator(), 1);
        var other = enrol(coordinator(), aCohort(coordinator(), 1), aParticipant(coordinator()));

        assertThat(coordinator().delete(at(cohort) + "/" + other.id()).status()).isEqualTo(404);
    }

    @Test
    void onlyCoordinatorsEnrol() {
        var cohort = aCohort(coordinator(), 1);
        var person = aParticipant(coordinator());

        for (var user : List.of("clinician", "manager", "facilitator", "participant")) {
            assertThat(enrol(ApiClient.riverside(user), cohort, person).status())
                    .as(user)
                    .isEqualTo(403);
        }
    }

    @Test
    void theLastPlaceIsGivenOnceTo64ClientsWithTheOthersWaitingInOrder() {
        var programme = aProgramme(coordinator(), 1);
        var people = Stream.generate(() -> aParticipant(coordinator()))
                .limit(CLIENTS)
                .toList();
        for (int race = 0; race < RACES; race++) raceFor(aCohort(coordinator(), 1, programme), people);
    }

    private static void raceFor(String cohort, List<String> people) {
        var answers = atOnce(people.stream()
                .map(person -> (Callable<Answer>) () -> enrol(coordinator(), cohort, person))
                .toList());

        var waiting = answers.stream()
                .filter(answer -> answer.status() == 202)
                .sorted(Comparator.comparingInt(
                        answer -> answer.json().path("position").asInt()))
                .toList();
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(waiting)
                .extracting(answer -> answer.json().path("position").asInt())
                .containsExactlyElementsOf(IntStream.range(1, CLIENTS).boxed().toList());
        assertThat(queue(cohort))
                .containsExactlyElementsOf(waiting.stream().map(Answer::id).toList());
    }

    private static List<String> queue(String cohort) {
        return coordinator().all(at(cohort)).stream()
                .filter(enrolment -> enrolment.path("place").asText().equals("WAITING"))
                .map(enrolment -> enrolment.path("id").asText())
                .toList();
    }

    private static List<String> counts(String cohort) {
        var json = coordinator().get("/api/v1/cohorts/" + cohort).expect(200);
        return List.of(json.at("/enrolled"), json.at("/waiting"));
    }

    private static String at(String cohort) {
        return "/api/v1/cohorts/" + cohort + "/enrolments";
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

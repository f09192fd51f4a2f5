package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aPerson;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class RegisterApiTest {
    @Test
    void everybodyWithASeatIsInTheRegisterUnmarked() {
        var session = aSession(2);

        var register = read(session);

        assertThat(register.at("/sessionId")).isEqualTo(session);
        assertThat(register.each("/marks", "name")).hasSize(2).allMatch(name -> name.startsWith("Nora Test"));
        assertThat(register.json().at("/marks/0").has("outcome")).isFalse();
        assertThat(register.etag()).isEqualTo("\"0\"");
    }

    @Test
    void peopleStandInTheOrderOfTheirFamilyNames() {
        var cohort = aCohort(coordinator(), 4);
        for (var name : List.of("Zoe Birch", "Ada de Souza", "Ben Cole", "amy birch")) {
            var person = aPerson();
            person.put("givenName", name.split(" ", 2)[0]);
            person.put("familyName", name.split(" ", 2)[1]);
            var id = coordinator()
                    .post("/api/v1/participants", person)
                    .expect(201)
                    .id();
            enrol(coordinator(), cohort, id).expect(201);
        }
        var session = dated(coordinator(), cohort, timetable()).getFirst();

        assertThat(read(session).each("/marks", "name"))
                .containsExactly("amy birch", "Zoe Birch", "Ben Cole", "Ada de Souza");
    }

    @Test
    void marksComeBackWithTheirCodesAndMinutes() {
        var session = aSession(3);
        var people = members(session);

        var taken = mark(
                coordinator(),
                session,
                Map.of("enrolmentId", people.get(0), "outcome", "present"),
                Map.of("enrolmentId", people.get(1), "outcome", "LATE", "arrivedAt", "10:20", "leftAt", "10:50"),
                Map.of("enrolmentId", people.get(2), "outcome", "did-not-attend", "reason", "flare"));

        taken.expect(200);
        assertThat(taken.each("/marks", "outcome")).containsExactly("PRESENT", "LATE", "DID_NOT_ATTEND");
        assertThat(taken.each("/marks", "nhsCode")).containsExactly("5", "6", "3");
        assertThat(taken.each("/marks", "minutes")).containsExactly("60", "30", "0");
        assertThat(taken.at("/marks/1/arrivedAt")).isEqualTo("10:20");
        assertThat(taken.at("/marks/2/reason")).isEqualTo("flare");
        assertThat(taken.etag()).isEqualTo("\"1\"");
        assertThat(read(session).text()).isEqualTo(taken.text());
    }

    @Test
    void registerIsAllOrNothing() {
        var session = aSession(4);
        var people = members(session);

        var answer = mark(
                coordinator(),
                session,
                Map.of("enrolmentId", people.get(0), "outcome", "PRESENT"),
                Map.of("enrolmentId", people.get(1), "outcome", "SLEPT"),
                Map.of("enrolmentId", people.get(2)),
                Map.of("enrolmentId", people.get(3), "outcome", "LATE", "arrivedAt", "11:01"),
                Map.of("enrolmentId", people.get(0), "outcome", "LATE"),
                Map.of("enrolmentId", UUID.randomUUID(), "outcome", "LATE", "leftAt", "half ten"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields())
                .containsExactly(
                        "marks[1].outcome",
                        "marks[2].outcome",
                        "marks[3].arrivedAt",
                        "marks[4].enrolmentId",
                        "marks[5].enrolmentId",
                        "marks[5].leftAt");
        assertThat(read(session).etag()).isEqualTo("\"0\"");
        assertThat(read(session).json().at("/marks/0").has("outcome")).isFalse();
    }

    @Test
    void whoIsLeftOutKeepsTheMarkInForce() {
        var session = aSession(2);
        var people = members(session);
        mark(coordinator(), session, Map.of("enrolmentId", people.get(0), "outcome", "PRESENT"))
                .expect(200);

        var second = mark(coordinator(), session, Map.of("enrolmentId", people.get(1), "outcome", "ADAPTED"));

        assertThat(second.each("/marks", "outcome")).containsExactly("PRESENT", "ADAPTED");
    }

    @Test
    void aStaleRegisterIsRefusedWhenItsTagIsSent() {
        var session = aSession(1);
        var person = members(session).getFirst();
        var tag = read(session).etag();
        mark(coordinator().ifMatch(tag), session, Map.of("enrolmentId", person, "outcome", "PRESENT"))
                .expect(200);

        var stale = mark(coordinator().ifMatch(tag), session, Map.of("enrolmentId", person, "outcome", "LATE"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(read(session).at("/marks/0/outcome")).isEqualTo("PRESENT");
    }

    @Test
    void whatWasReadCanBeSentBack() {
        var session = aSession(1);
        var person = members(session).getFirst();
        mark(coordinator(), session, Map.of("enrolmentId", person, "outcome", "LATE", "arrivedAt", "10:20"))
                .expect(200);

        var again = coordinator().put(at(session), read(session).text());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/marks/0/minutes")).isEqualTo("40");
    }

    @Test
    void whoWaitsIsInNoRegister() {
        var cohort = aCohort(coordinator(), 1);
        enrol(coordinator(), cohort, aParticipant(coordinator())).expect(201);
        enrol(coordinator(), cohort, aParticipant(coordinator())).expect(202);
        var session = dated(coordinator(), cohort, timetable()).getFirst();

        assertThat(members(session)).hasSize(1);
    }

    @Test
    void aCancelledSessionHasNoRegister() {
        var session = aSession(1);
        coordinator()
                .post("/api/v1/sessions/" + session + "/cancellation", Map.of("reason", "Snow"))
                .expect(200);

        assertThat(coordinator().get(at(session)).status()).isEqualTo(409);
        assertThat(mark(coordinator(), session).status()).isEqualTo(409);
    }

    @Test
    void aFacilitatorMarksTheSessionsTheyRunAndReachesNoOther() {
        var facilitator = ApiClient.riverside("facilitator");
        var theirs = sessionOf("Kingfisher group");
        var others = sessionOf("Heron group");

        assertThat(mark(facilitator, theirs).status()).isEqualTo(200);
        assertThat(facilitator.get(at(others)).status()).isEqualTo(404);
        assertThat(mark(facilitator, others).status()).isEqualTo(404);
    }

    @Test
    void cliniciansAndManagersReadTheRegisterAndDoNotMark() {
        var session = sessionOf("Kingfisher group");

        for (var user : List.of("clinician", "manager")) {
            ApiClient.riverside(user).get(at(session)).expect(200);
            assertThat(mark(ApiClient.riverside(user), session).status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(ApiClient.riverside("participant").get(at(session)).status()).isEqualTo(403);
        ApiClient.riverside("clinician").get(at(sessionOf("Heron group"))).expect(404);
    }

    private static String aSession(int people) {
        var cohort = aCohort(coordinator(), people);
        for (int i = 0; i < people; i++)
            enrol(coordinator(), cohort, aParticipant(coordinator())).expect(201);
        return dated(coordinator(), cohort, timetable()).getFirst();
    }

    private static Map<String, Object> timetable() {
        return weekly(LocalDate.of(2027, 6, 8), "10:00");
    }

    private static String sessionOf(String demoCohort) {
        var cohort = demoCohort(coordinator(), demoCohort);
        return coordinator().get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/0/id");
    }

    private static List<String> members(String session) {
        return read(session).each("/marks", "enrolmentId");
    }

    @SafeVarargs
    private static Answer mark(ApiClient client, String session, Map<String, Object>... marks) {
        return client.put(at(session), Map.of("marks", List.of(marks)));
    }

    private static Answer read(String session) {
        return coordinator().get(at(session)).expect(200);
    }

    private static String at(String session) {
        return "/api/v1/sessions/" + session + "/register";
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

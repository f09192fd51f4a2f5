package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class SessionApiTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 6, 8);

    @Test
    void aMovedSessionKeepsItsLength() {
        var session = sessions().getFirst();

        var moved = move(coordinator(), session, Map.of("date", "2027-06-09", "startsAt", "13:30"))
                .expect(200);

        assertThat(moved.at("/date")).isEqualTo("2027-06-09");
        assertThat(moved.at("/startsAt")).isEqualTo("13:30");
        assertThat(moved.at("/endsAt")).isEqualTo("14:30");
        assertThat(moved.at("/start")).isEqualTo("2027-06-09T12:30:00Z");
        assertThat(moved.at("/end")).isEqualTo("2027-06-09T13:30:00Z");
        assertThat(read(session).text()).isEqualTo(moved.text());
        assertThat(read(session).etag()).isEqualTo(moved.etag()).isEqualTo("\"1\"");
    }

    @Test
    void aStaleMoveIsRefusedWhenTheVersionIsSaid() {
        var session = sessions().getFirst();
        var tag = read(session).etag();
        move(coordinator(), session, Map.of("date", "2027-06-09", "startsAt", "13:30"))
                .expect(200);

        var stale = move(coordinator().ifMatch(tag), session, Map.of("date", "2027-06-10", "startsAt", "13:30"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(read(session).at("/date")).isEqualTo("2027-06-09");
    }

    @Test
    void aMoveIntoATakenRoomIsRefused() {
        var room = coordinator().get("/api/v1/sites").at("/items/0/rooms/1/id");
        var timetable = weekly(FIRST.plusYears(1), "10:00");
        timetable.put("roomId", room);
        var sessions = dated(coordinator(), aCohort(coordinator(), 4), timetable);
        var second = read(sessions.get(1));

        var answer = move(
                coordinator(),
                sessions.get(0),
                Map.of("date", second.at("/date"), "startsAt", "10:30", "roomId", room));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.wrongFields()).containsExactly("roomId");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var answer = move(coordinator(), sessions().getFirst(), Map.of("startsAt", "25:00"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("date", "startsAt");
    }

    @Test
    void aSessionIsNotMovedIntoThePast() {
        var answer = move(coordinator(), sessions().getFirst(), Map.of("date", "2020-01-07", "startsAt", "10:00"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("date");
    }

    @Test
    void aSessionEndsOnItsDay() {
        var answer = move(coordinator(), sessions().getFirst(), Map.of("date", "2027-06-09", "startsAt", "23:30"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("startsAt");
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        var answer = move(coordinator(), sessions().getFirst(), Map.of("date", "2027-03-28", "startsAt", "01:30"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("startsAt");
    }

    @Test
    void aCancelledSessionStaysVisibleAndStaysPut() {
        var session = sessions().getFirst();

        var cancelled =
                cancel(session, Map.of("reason", "The heating is broken")).expect(200);

        assertThat(cancelled.at("/status")).isEqualTo("CANCELLED");
        assertThat(read(session).at("/status")).isEqualTo("CANCELLED");
        assertThat(cancel(session, Map.of("reason", "Again")).status()).isEqualTo(409);
        assertThat(move(coordinator(), session, Map.of("date", "2027-06-09", "startsAt", "13:30"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCancellationNeedsAReason() {
        assertThat(cancel(sessions().getFirst(), Map.of()).wrongFields()).containsExactly("reason");
    }

    @Test
    void whatHasBegunIsNeitherMovedNorCancelled() {
        var past = coordinator()
                .get("/api/v1/cohorts/" + demoCohort(coordinator(), "Otter group") + "/sessions")
                .at("/items/0/id");

        assertThat(cancel(past, Map.of("reason", "Late")).status()).isEqualTo(409);
        assertThat(move(coordinator(), past, Map.of("date", "2027-06-09", "startsAt", "13:30"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void onlyCoordinatorsMoveAndCancel() {
        var session = sessions().getFirst();

        for (var user : List.of("clinician", "manager", "facilitator", "participant")) {
            var answer = move(ApiClient.riverside(user), session, Map.of("date", "2027-06-09", "startsAt", "13:30"));
            assertThat(answer.status()).as(user).isEqualTo(403);
        }
    }

    private static List<String> sessions() {
        return dated(coordinator(), aCohort(coordinator(), 4), weekly(FIRST, "10:00"));
    }

    private static Answer move(ApiClient client, String session, Map<String, Object> body) {
        return client.put("/api/v1/sessions/" + session + "/time", body);
    }

    private static Answer cancel(String session, Map<String, Object> body) {
        return coordinator().post("/api/v1/sessions/" + session + "/cancellation", body);
    }

    private static Answer read(String session) {
        return coordinator().get("/api/v1/sessions/" + session).expect(200);
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

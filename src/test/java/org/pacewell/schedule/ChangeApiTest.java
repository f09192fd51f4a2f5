package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

/** Three sessions: Wednesdays 3, 10 and 17 March 2032; Good Friday is the 26th, Easter Monday the 29th. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class ChangeApiTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");
    private String cohort = "";
    private List<String> ids = List.of();

    @BeforeEach
    void date() {
        cohort = aCohort(MORAG, 8);
        ids = MORAG.post("/api/v1/cohorts/" + cohort + "/schedule", weekly(LocalDate.of(2032, 3, 3), "06:10"))
                .expect(201)
                .each("/sessions", "id");
    }

    @Test
    void aDryRunNamesBeforeAndAfterAndChangesNothing() {
        var answer = change(0, move("2032-03-04", "07:00", true, true)).expect(200);

        assertThat(answer.each("/sessions", "number")).containsExactly("1", "2", "3");
        assertThat(answer.at("/sessions/0/before/date")).isEqualTo("2032-03-03");
        assertThat(answer.at("/sessions/2/after/date")).isEqualTo("2032-03-18");
        assertThat(answer.at("/sessions/2/after/startsAt")).isEqualTo("07:00");
        assertThat(answer.json().has("id")).isFalse();
        assertThat(days()).containsExactly("2032-03-03", "2032-03-10", "2032-03-17");
    }

    @Test
    void aSeriesMovesOverItsOwnPlacesAndBack() {
        var change = change(0, move("2032-03-10", "06:10", true, false)).expect(201);
        assertThat(days()).containsExactly("2032-03-10", "2032-03-17", "2032-03-24");

        undo(change).expect(204);

        assertThat(days()).containsExactly("2032-03-03", "2032-03-10", "2032-03-17");
        assertThat(undo(change).status()).isEqualTo(409);
    }

    @Test
    void aHolidayOnAChosenDayIsRefusedUnlessItIsMeant() {
        var goodFriday = move("2032-03-26", "06:10", false, false);

        assertThat(change(2, goodFriday).wrongFields()).containsExactly("evenClosed");
        goodFriday.put("evenOnClosedDays", true);
        change(2, goodFriday).expect(201);

        assertThat(days()).contains("2032-03-26");
    }

    @Test
    void aHolidayFurtherOnIsPassedOver() {
        var answer = change(0, move("2032-03-15", "06:10", true, false)).expect(201);

        assertThat(days()).containsExactly("2032-03-15", "2032-03-22", "2032-04-05");
        assertThat(answer.at("/skipped/0/reason")).isEqualTo("Easter Monday");
    }

    @Test
    void aCancelledSessionIsMadeUpForAtTheEnd() {
        var cancel = Map.<String, Object>of("kind", "CANCEL", "reason", "Snow", "replace", true);

        var change = change(1, cancel).expect(201);

        assertThat(sessions().each("/items", "status"))
                .containsExactlyInAnyOrder("PLANNED", "CANCELLED", "PLANNED", "PLANNED");
        assertThat(days()).contains("2032-03-24");
        undo(change).expect(204);
        assertThat(sessions().each("/items", "status")).containsExactly("PLANNED", "PLANNED", "PLANNED", "CANCELLED");
    }

    @Test
    void twoSessionsSwapWhatTheyAreAbout() {
        var titles = sessions().each("/items", "title");

        change(0, Map.of("kind", "SWAP", "withSessionId", ids.get(2))).expect(201);

        assertThat(sessions().each("/items", "title")).containsExactly(titles.get(2), titles.get(1), titles.get(0));
        assertThat(days()).containsExactly("2032-03-03", "2032-03-10", "2032-03-17");
    }

    @Test
    void aSessionIsSplitInTwo() {
        var split = Map.<String, Object>of("kind", "SPLIT", "minutes", 30, "date", "2032-03-05", "startsAt", "06:10");

        change(0, split).expect(201);

        assertThat(days()).containsExactly("2032-03-03", "2032-03-05", "2032-03-10", "2032-03-17");
        assertThat(sessions().each("/items", "endsAt").getFirst()).isEqualTo("06:40");
    }

    @Test
    void aChangeIsNotTakenBackOverAnother() {
        var first = change(0, move("2032-03-04", "06:10", false, false)).expect(201);
        change(0, move("2032-03-05", "06:10", false, false)).expect(201);

        assertThat(undo(first).status()).isEqualTo(409);
        assertThat(days()).contains("2032-03-05");
    }

    @Test
    void nothingMovesIntoThePast() {
        assertThat(change(0, move("2020-03-04", "06:10", false, false)).status())
                .isEqualTo(422);
    }

    @Test
    void aChangeWithoutAKindIsToldWhichThereAre() {
        assertThat(change(0, Map.of()).wrongFields()).containsExactly("kind");
    }

    private static Map<String, Object> move(String date, String time, boolean onwards, boolean dryRun) {
        return new HashMap<>(
                Map.of("kind", "MOVE", "date", date, "startsAt", time, "onwards", onwards, "dryRun", dryRun));
    }

    private Answer change(int session, Map<String, Object> body) {
        return MORAG.post("/api/v1/sessions/" + ids.get(session) + "/changes", body);
    }

    private static Answer undo(Answer change) {
        return MORAG.post("/api/v1/session-changes/" + change.id() + "/undo", "");
    }

    private List<String> days() {
        return sessions().each("/items", "date");
    }

    private Answer sessions() {
        return MORAG.get("/api/v1/cohorts/" + cohort + "/sessions").expect(200);
    }
}

package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

/** What dating heeds: closures, leave, working hours, seats and people's other sessions. Thursdays, each test its own. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class AvailabilityApiTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");

    @Test
    void aClosedRoomIsPassedOverWithItsReasonAndAnotherRoomIsNot() {
        var site = MORAG.get("/api/v1/sites").expect(200);
        var day = LocalDate.of(2036, 2, 7);
        MORAG.post(
                        "/api/v1/closures",
                        Map.of(
                                "firstDay", day.toString(),
                                "reason", "New floor",
                                "roomId", site.at("/items/0/rooms/0/id")))
                .expect(201);

        var there = dryRun(aCohort(MORAG, 8), day, site.at("/items/0/rooms/0/id"));
        var elsewhere = dryRun(aCohort(MORAG, 8), day, site.at("/items/0/rooms/1/id"));

        assertThat(there.at("/skipped/0/reason")).isEqualTo("New floor");
        assertThat(there.each("/sessions", "date").getFirst()).isEqualTo("2036-02-14");
        assertThat(elsewhere.each("/skipped", "reason")).isEmpty();
    }

    @Test
    void whatIsEndedHindersNothingAnyMore() {
        var day = LocalDate.of(2036, 6, 5);
        var ines = staff("Ines");
        var closure = MORAG.post("/api/v1/closures", Map.of("firstDay", day.toString(), "reason", "Painting"))
                .expect(201)
                .id();
        var leave = MORAG.post("/api/v1/staff/" + ines + "/times/leave", Map.of("firstDay", day.toString()))
                .expect(201)
                .id();

        MORAG.delete("/api/v1/closures/" + closure).expect(204);
        MORAG.delete("/api/v1/staff-leave/" + leave).expect(204);

        var proposal = dryRun(aCohortOf(ines), day, null);
        assertThat(proposal.each("/skipped", "reason")).isEmpty();
        assertThat(proposal.each("/warnings", "kind")).isEmpty();
    }

    @Test
    void leaveAndHoursOfAFacilitatorAreWarningsThatStopNothing() {
        var ines = staff("Ines");
        var day = LocalDate.of(2036, 3, 6);
        MORAG.post("/api/v1/staff/" + ines + "/times/leave", Map.of("firstDay", day.toString()))
                .expect(201);

        var proposal = dryRun(aCohortOf(ines), day, null);

        assertThat(proposal.each("/warnings", "kind")).containsExactly("AWAY");
        assertThat(proposal.each("/warnings", "stops")).containsExactly("false");
        assertThat(proposal.at("/warnings/0/reason")).contains("Ines", "on leave until");
    }

    @Test
    void aRoomWithTooFewSeatsIsAWarning() {
        var rooms = MORAG.get("/api/v1/sites").expect(200);

        var proposal = dryRun(aCohort(MORAG, 400), LocalDate.of(2036, 4, 3), rooms.at("/items/0/rooms/0/id"));

        assertThat(proposal.each("/warnings", "kind")).contains("SEATS").containsOnly("SEATS");
    }

    @Test
    void somebodySeatedInTwoCohortsIsCountedAndNotNamed() {
        var day = LocalDate.of(2036, 5, 8);
        var person = aParticipant(MORAG);
        var first = aCohort(MORAG, 8);
        dated(MORAG, first, weekly(day, "03:00"));
        var second = aCohort(MORAG, 8);
        enrol(MORAG, first, person).expect(201);
        enrol(MORAG, second, person).expect(201);

        var proposal = dryRun(second, day, null);

        assertThat(proposal.each("/warnings", "kind")).containsExactly("PARTICIPANT", "PARTICIPANT", "PARTICIPANT");
        assertThat(proposal.text()).contains("1 of the people").doesNotContain(person);
    }

    private static Answer dryRun(String cohort, LocalDate first, @Nullable String room) {
        var timetable = weekly(first, "03:00");
        if (room != null) timetable.put("roomId", room);
        timetable.put("dryRun", true);
        return MORAG.post("/api/v1/cohorts/" + cohort + "/schedule", timetable).expect(200);
    }

    private static String aCohortOf(String staff) {
        return MORAG.post(
                        "/api/v1/cohorts",
                        Map.of(
                                "name", unique("Away"),
                                "programmeId", aProgramme(MORAG, 3),
                                "capacity", 8,
                                "facilitatorIds", List.of(staff)))
                .expect(201)
                .id();
    }

    private static String staff(String given) {
        return MORAG.all("/api/v1/staff").stream()
                .filter(member -> member.path("givenName").asText().equals(given))
                .map(member -> member.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}

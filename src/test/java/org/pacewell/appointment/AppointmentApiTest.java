package org.pacewell.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;
import static org.pacewell.appointment.AppointmentSamples.aCohortOf;
import static org.pacewell.appointment.AppointmentSamples.aMixedProgramme;
import static org.pacewell.appointment.AppointmentSamples.aStaffMember;
import static org.pacewell.appointment.AppointmentSamples.theModule;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

/** Two people of a cohort whose programme begins with a one-to-one assessment. Tuesdays of 2037, each test its own. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class AppointmentApiTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private LocalDate day = LocalDate.MIN;
    private String cohort = "";
    private String module = "";
    private String ines = "";
    private String anna = "";
    private String bert = "";

    @BeforeEach
    void aCohortOfTwo() {
        day = LocalDate.of(2037, 1, 6).plusWeeks(4L * WEEKS.getAndIncrement());
        ines = aStaffMember(MORAG, "Ines");
        var programme = aMixedProgramme(MORAG);
        module = theModule(MORAG, programme);
        cohort = aCohortOf(MORAG, programme, ines);
        anna = enrol(MORAG, cohort, aParticipant(MORAG)).expect(201).id();
        bert = enrol(MORAG, cohort, aParticipant(MORAG)).expect(201).id();
    }

    @Test
    void aModuleForOneIsNotDatedWithTheGroup() {
        var proposal = date(true);

        assertThat(proposal.each("/sessions", "title")).containsExactly("Group 1", "Group 2");
        assertThat(proposal.each("/sessions", "number")).containsExactly("1", "2");
        assertThat(proposal.each("/oneToOne", "title")).containsExactly("Assessment");
        assertThat(proposal.each("/sessions", "stage")).containsOnly("Together");
    }

    @Test
    void anAppointmentLastsAsLongAsItsModuleAndIsNoSessionOfTheGroup() {
        var made = arrange(anna, day, "09:00").expect(201);

        assertThat(made.at("/endsAt")).isEqualTo("09:45");
        assertThat(made.at("/oneToOne")).isEqualTo("true");
        assertThat(made.at("/enrolmentId")).isEqualTo(anna);
        assertThat(MORAG.get("/api/v1/cohorts/" + cohort + "/sessions").each("/items", "id"))
                .isEmpty();
        assertThat(worklist().at("/arranged")).isEqualTo("1");
        date(false);
    }

    @Test
    void theDatabaseKeepsAFacilitatorFromTwoAppointmentsAtOnce() {
        arrange(anna, day, "09:00").expect(201);

        assertThat(arrange(bert, day, "09:30").expect(409).text()).contains("already runs another session");
        arrange(bert, day, "09:45").expect(201);
    }

    @Test
    void nobodyHasAnAppointmentTwiceOrDuringASessionOfTheirGroup() {
        date(false);
        arrange(anna, day.plusDays(1), "09:00").expect(201);

        assertThat(arrange(anna, day.plusDays(2), "09:00").expect(409).text()).contains("has this appointment already");
        var clash = MORAG.post("/api/v1/cohorts/" + cohort + "/appointments", body(bert, day, "03:30"));
        assertThat(clash.expect(409).text()).contains("already runs another session");
    }

    @Test
    void timesAreProposedForEverybodyWhoHasNone() {
        arrange(anna, day, "09:00").expect(201);
        var slots = new HashMap<String, Object>(Map.of(
                "moduleId",
                module,
                "firstDate",
                day.toString(),
                "from",
                "09:00",
                "until",
                "10:40",
                "pause",
                5,
                "facilitatorIds",
                List.of(ines),
                "dryRun",
                true));

        var proposed = slots(slots).expect(200);
        slots.put("dryRun", false);
        slots(slots).expect(201);

        assertThat(proposed.each("/items", "enrolmentId")).containsExactly(bert);
        assertThat(proposed.at("/items/0/startsAt")).isEqualTo("09:50");
        assertThat(worklist().at("/arranged")).isEqualTo("2");
    }

    @Test
    void whoeverFindsNoTimeWithinEightWeeksIsNotForgotten() {
        var refused = slots(Map.of(
                "moduleId",
                module,
                "firstDate",
                day.toString(),
                "from",
                "09:00",
                "until",
                "09:30",
                "facilitatorIds",
                List.of(ines)));

        assertThat(refused.wrongFields()).containsExactly("until");
    }

    @Test
    void anAppointmentMovesAloneAndIsNeitherSplitNorSwapped() {
        date(false);
        var made = arrange(anna, day.plusDays(1), "09:00").expect(201).id();

        var moved = change(
                        made,
                        Map.of(
                                "kind",
                                "MOVE",
                                "date",
                                day.plusDays(2).toString(),
                                "startsAt",
                                "10:00",
                                "onwards",
                                true))
                .expect(201);
        var split = change(
                made,
                Map.of("kind", "SPLIT", "minutes", 10, "date", day.plusDays(2).toString(), "startsAt", "12:00"));

        assertThat(moved.each("/sessions", "sessionId")).containsExactly(made);
        assertThat(moved.at("/participants")).isEqualTo("1");
        assertThat(split.status()).isEqualTo(409);
        assertThat(split.text()).contains("belongs to no series");
    }

    @Test
    void aCancelledAppointmentCanBeArrangedAnew() {
        var made = arrange(anna, day, "09:00").expect(201).id();
        MORAG.post("/api/v1/sessions/" + made + "/cancellation", Map.of("reason", "Snow"))
                .expect(200);

        arrange(anna, day, "09:00").expect(201);
    }

    @Test
    void aMembershipThatEndsFreesTheTime() {
        var made = arrange(anna, day, "09:00").expect(201).id();

        MORAG.delete("/api/v1/cohorts/" + cohort + "/enrolments/" + anna).expect(204);

        assertThat(MORAG.get("/api/v1/sessions/" + made).at("/status")).isEqualTo("CANCELLED");
        arrange(bert, day, "09:00").expect(201);
    }

    @Test
    void theRegisterOfAnAppointmentHasOnePerson() {
        var made = arrange(anna, day, "09:00").expect(201).id();

        var register = MORAG.get("/api/v1/sessions/" + made + "/register").expect(200);
        var stranger = MORAG.put(
                "/api/v1/sessions/" + made + "/register",
                Map.of("marks", List.of(Map.of("enrolmentId", bert, "outcome", "PRESENT"))));

        assertThat(register.each("/marks", "enrolmentId")).containsExactly(anna);
        assertThat(stranger.status()).isEqualTo(422);
    }

    @Test
    void onlyAModuleForOneAndAMemberOfTheCohortAreArranged() {
        var other =
                enrol(MORAG, aCohort(MORAG, 2), aParticipant(MORAG)).expect(201).id();

        assertThat(arrange(other, day, "09:00").wrongFields()).containsExactly("enrolmentId");
        assertThat(MORAG.post("/api/v1/cohorts/" + cohort + "/appointments", Map.of())
                        .wrongFields())
                .containsExactly("moduleId");
    }

    private Answer date(boolean dryRun) {
        var timetable = weekly(day, "03:00");
        timetable.put("dryRun", dryRun);
        return MORAG.post("/api/v1/cohorts/" + cohort + "/schedule", timetable).expect(dryRun ? 200 : 201);
    }

    private Answer arrange(String enrolment, LocalDate on, String time) {
        return MORAG.post("/api/v1/cohorts/" + cohort + "/appointments", body(enrolment, on, time));
    }

    private Map<String, Object> body(String enrolment, LocalDate on, String time) {
        return Map.of(
                "moduleId", module,
                "enrolmentId", enrolment,
                "date", on.toString(),
                "startsAt", time,
                "facilitatorIds", List.of(ines));
    }

    private Answer slots(Map<String, Object> body) {
        return MORAG.post("/api/v1/cohorts/" + cohort + "/appointment-slots", body);
    }

    private static Answer change(String session, Map<String, Object> body) {
        return MORAG.post("/api/v1/sessions/" + session + "/changes", body);
    }

    private Answer worklist() {
        return MORAG.get("/api/v1/cohorts/" + cohort + "/appointments").expect(200);
    }
}

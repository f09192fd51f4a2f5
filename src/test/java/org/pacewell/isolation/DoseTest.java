package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A course of two modules of an hour, both of which complete it; its first session, at 10:00, is over. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class DoseTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");

    private String cohort = "";
    private String nora = "";
    private String other = "";
    private List<String> sessions = List.of();

    @BeforeEach
    void aCohortAfterItsFirstSession() {
        cohort = aCohort(COORDINATOR, 2, aCourse());
        nora = enrol(COORDINATOR, cohort, aParticipant(COORDINATOR)).expect(201).id();
        other = enrol(COORDINATOR, cohort, aParticipant(COORDINATOR))
                .expect(201)
                .id();
        sessions = dated(COORDINATOR, cohort, weekly(LocalDate.now().plusDays(70), "10:00"));
        Superuser.run("update enrolment set seated_on = current_date - 60 where cohort_id = '" + cohort + "'");
        over(sessions.getFirst(), 7);
    }

    @Test
    void lateArrivalCutsThePartsThatWereMissed() {
        mark(sessions.getFirst(), Map.of("enrolmentId", nora, "outcome", "LATE", "arrivedAt", "10:10"));

        assertThat(person(nora).at("/taken/components").toString()).isEqualTo("{\"movement\":10,\"education\":30}");
        assertThat(person(nora).at("/planned/components").toString()).isEqualTo("{\"movement\":20,\"education\":30}");
        assertThat(person(other).at("/taken/total").asInt()).isZero();
        assertThat(person(other).at("/planned/total").asInt()).isEqualTo(50);
    }

    @Test
    void anAppointmentCountsForItsPersonAlone() {
        Superuser.run("update session set enrolment_id = '" + nora + "' where id = '" + sessions.getFirst() + "'");

        assertThat(person(nora).at("/planned/total").asInt()).isEqualTo(50);
        assertThat(person(other).at("/planned/total").asInt()).isZero();
    }

    @Test
    void completionIsSaidInPlainWordsAndChangesNothing() {
        assertThat(state(nora)).as("nobody has marked yet").isEqualTo("on-course");
        mark(sessions.getFirst(), Map.of("enrolmentId", nora, "outcome", "DID_NOT_ATTEND"));
        mark(sessions.getFirst(), Map.of("enrolmentId", other, "outcome", "ADAPTED"));

        assertThat(state(nora)).isEqualTo("at-risk");
        assertThat(person(nora).at("/completion/reason").asText())
                .contains("Everybody needs Pacing")
                .contains("make-up session");
        assertThat(state(other)).isEqualTo("on-course");
        over(sessions.getLast(), 1);
        mark(sessions.getLast(), Map.of("enrolmentId", other, "outcome", "PRESENT"));
        assertThat(state(other)).isEqualTo("met");
        assertThat(Superuser.texts(
                        "select id::text from enrolment where ended_on is null and cohort_id = '" + cohort + "'"))
                .containsExactlyInAnyOrder(nora, other);
    }

    @Test
    void itsTagChangesWithAMarkAndNotBefore() {
        var ledger = "/api/v1/cohorts/" + cohort + "/dose";
        var read = COORDINATOR.with("If-None-Match", COORDINATOR.get(ledger).etag());
        assertThat(read.get(ledger).status()).isEqualTo(304);

        mark(sessions.getFirst(), Map.of("enrolmentId", nora, "outcome", "PRESENT"));

        assertThat(read.get(ledger).expect(200).text()).contains(nora);
    }

    @Test
    void thePageAndItsFileSayTheSame() {
        mark(sessions.getFirst(), Map.of("enrolmentId", nora, "outcome", "LEFT_EARLY", "leftAt", "10:45"));
        var page = PageClient.of("riverside", "coordinator");

        var report = page.open("/cohorts/" + cohort + "/attendance");
        var shown = page.open(report.link("Minutes and completion"));
        var file = page.get("/cohorts/" + cohort + "/dose/csv");

        assertThat(shown.main()).contains("Gentle movement", "20 of 20", "15 of 30", "35 of 50", "On course");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text()).contains("Gentle movement, planned").contains("1961,35,50,20,20,15,30,On course");
    }

    private static String aCourse() {
        var parts =
                List.of(part("Moving", "movement", 20), part("Tea", "break", 10), part("Learning", "education", 30));
        var programme = COORDINATOR
                .post(
                        "/api/v1/programmes",
                        Map.of(
                                "name",
                                unique("Course"),
                                "minimumSize",
                                1,
                                "maximumSize",
                                12,
                                "completeWith",
                                2,
                                "modules",
                                List.of(
                                        Map.of("title", "Pacing", "essential", true, "segments", parts),
                                        Map.of("title", "Sleep", "segments", parts))))
                .expect(201)
                .id();
        COORDINATOR
                .post("/api/v1/programmes/" + programme + "/publication", Map.of())
                .expect(200);
        return programme;
    }

    private static Map<String, Object> part(String title, String component, int minutes) {
        return new HashMap<>(Map.of("title", title, "component", component, "minutes", minutes));
    }

    private static void mark(String session, Map<String, Object> mark) {
        COORDINATOR
                .put("/api/v1/sessions/" + session + "/register", Map.of("marks", List.of(mark)))
                .expect(200);
    }

    private String state(String enrolment) {
        return person(enrolment).at("/completion/state").asText();
    }

    private JsonNode person(String enrolment) {
        var dose = COORDINATOR.get("/api/v1/cohorts/" + cohort + "/dose").expect(200);
        for (var person : dose.json().at("/people")) {
            if (person.path("enrolmentId").asText().equals(enrolment)) return person;
        }
        throw new AssertionError(dose.text());
    }

    /** Lets time pass for a session, as no page does. */
    private static void over(String session, int daysAgo) {
        Superuser.run("""
                update session set day = current_date - %1$d, starts = now() - interval '%1$d days',
                  ends = now() - interval '%1$d days' + interval '1 hour' where id = '%2$s'""".formatted(daysAgo, session));
    }
}

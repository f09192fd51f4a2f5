package org.pacewell.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;
import static org.pacewell.appointment.AppointmentSamples.aCohortOf;
import static org.pacewell.appointment.AppointmentSamples.aStaffMember;
import static org.pacewell.appointment.AppointmentSamples.theModule;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A cohort goes on with a later edition of its programme. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class EditionMoveApiTest {
    private final ApiClient morag = ApiClient.riverside("coordinator");

    private String programme = "";
    private String cohort = "";

    @BeforeEach
    void plan() {
        programme = aProgramme(morag, 3);
        cohort = aCohort(morag, 8, programme);
    }

    @Test
    void sessionsToComeGiveTheModulesOfTheNewEdition() {
        var sessions = dated(morag, cohort, weekly(LocalDate.now().plusDays(30), "10:00"));
        morag.post("/api/v1/sessions/" + sessions.getLast() + "/cancellation", Map.of("reason", "Snow"))
                .expect(200);
        var next = edition("New 1", "New 2", "New 3");

        var dry = move(Map.of("dryRun", true)).expect(200);
        assertThat(dry.each("/sessions", "title")).containsExactly("New 1", "New 2");
        assertThat(dry.at("/kept/0")).isEqualTo(sessions.getLast());
        assertThat(titles()).containsExactly("Session 1", "Session 2", "Session 3");

        assertThat(move(Map.of()).expect(200).at("/programmeId")).isEqualTo(next);
        assertThat(titles()).containsExactly("New 1", "New 2", "Session 3");
        assertThat(morag.get("/api/v1/cohorts/" + cohort).at("/programmeId")).isEqualTo(next);
        var morags = PageClient.of("riverside", "coordinator");
        sessions.forEach(session -> morags.open("/sessions/" + session));
    }

    @Test
    void aCohortWithoutDatesGoesOnToo() {
        var next = edition("New 1", "New 2");

        assertThat(move(Map.of("programmeId", next)).expect(200).at("/edition")).isEqualTo("2");
        assertThat(dated(morag, cohort, weekly(LocalDate.now().plusDays(30), "10:00")))
                .hasSize(2);
    }

    @Test
    void anotherNumberOfModulesIsRefused() {
        dated(morag, cohort, weekly(LocalDate.now().plusDays(30), "10:00"));
        edition("New 1", "New 2");

        var refused = move(Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/detail"))
                .startsWith("The new edition has 2 modules for the group, and the edition of this cohort has 3");
        assertThat(PageClient.of("riverside", "coordinator")
                        .open("/cohorts/" + cohort + "/edition")
                        .main())
                .contains("Keep the cohort on its edition", "Removed");
    }

    @Test
    void withoutANewerEditionThereIsNothingToMoveTo() {
        assertThat(move(Map.of()).at("/detail")).isEqualTo("This cohort follows the newest edition already.");
        var stranger = aProgramme(morag, 3);
        assertThat(move(Map.of("programmeId", stranger)).at("/errors/0/message"))
                .isEqualTo("Choose a newer published edition of the programme that this cohort follows.");
        assertThat(PageClient.of("riverside", "coordinator")
                        .get("/cohorts/" + cohort + "/edition")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsOverStaysOnItsEdition() {
        var sessions = dated(morag, cohort, weekly(LocalDate.now().plusDays(30), "10:00"));
        for (var session : sessions) {
            morag.post("/api/v1/sessions/" + session + "/cancellation", Map.of("reason", "Snow"))
                    .expect(200);
        }
        edition("New 1", "New 2", "New 3");

        assertThat(move(Map.of()).at("/detail"))
                .isEqualTo("Every session of this cohort is over or cancelled, so it stays on its edition.");
    }

    @Test
    void thePageShowsTheDifferenceFirst() {
        var sessions = dated(morag, cohort, weekly(LocalDate.now().plusDays(30), "10:00"));
        morag.post("/api/v1/sessions/" + sessions.getLast() + "/cancellation", Map.of("reason", "Snow"))
                .expect(200);
        edition("Session 1", "New 2", "Session 3");
        var morags = PageClient.of("riverside", "coordinator");
        var asked = morags.open(morags.open("/cohorts/" + cohort).link("Move to edition 2"));
        assertThat(asked.main())
                .contains("What differs between the editions", "Stays as it is", "New 2", "Planned for 90 minutes");

        morag.post("/api/v1/sessions/" + sessions.getFirst() + "/cancellation", Map.of("reason", "Snow"))
                .expect(200);
        var stale = morags.send(asked.form());
        assertThat(stale.problems()).anyMatch(it -> it.startsWith("Something else has changed these sessions"));
        assertThat(morags.submit(stale.form()).main())
                .contains("The cohort follows edition 2 now.", "New 2")
                .doesNotContain("Move to edition 2");
    }

    @Test
    void appointmentsToComeMoveToo() {
        var ines = aStaffMember(morag, "Ines");
        programme = morag.post("/api/v1/programmes", mixed("Assessment"))
                .expect(201)
                .id();
        morag.post("/api/v1/programmes/" + programme + "/publication", "").expect(200);
        cohort = aCohortOf(morag, programme, ines);
        var enrolment = enrol(morag, cohort, aParticipant(morag)).expect(201).id();
        var arranged = Map.of(
                "moduleId",
                theModule(morag, programme),
                "enrolmentId",
                enrolment,
                "date",
                "2041-03-05",
                "startsAt",
                "03:20",
                "facilitatorIds",
                List.of(ines));
        morag.post("/api/v1/cohorts/" + cohort + "/appointments", arranged).expect(201);
        nextEdition(mixed("First talk"));

        move(Map.of()).expect(200);

        var appointments =
                morag.get("/api/v1/cohorts/" + cohort + "/appointments").expect(200);
        assertThat(appointments.at("/arranged")).isEqualTo("1");
        assertThat(appointments.text()).contains("First talk").doesNotContain("Assessment");
    }

    private static Map<String, Object> mixed(String alone) {
        var first = Map.of("rhythm", "one-to-one", "modules", List.of(Map.of("title", alone, "minutes", 45)));
        var then = Map.of("rhythm", "weekly", "modules", List.of(Map.of("title", "Together", "minutes", 60)));
        return Map.of(
                "name", unique("Trial course"), "minimumSize", 1, "maximumSize", 12, "stages", List.of(first, then));
    }

    private Answer move(Map<String, Object> body) {
        return morag.post("/api/v1/cohorts/" + cohort + "/edition", body);
    }

    private List<String> titles() {
        return morag.get("/api/v1/cohorts/" + cohort + "/sessions").each("/items", "title");
    }

    /** The id of a second edition with modules of these titles; the new ones last 90 minutes. */
    private String edition(String... titles) {
        var modules = List.of(titles).stream()
                .map(title -> Map.of("title", title, "minutes", title.startsWith("New") ? 90 : 60))
                .toList();
        return nextEdition(
                Map.of("name", unique("Trial course"), "minimumSize", 1, "maximumSize", 12, "modules", modules));
    }

    private String nextEdition(Map<String, Object> outline) {
        var tag = morag.get("/api/v1/programmes/" + programme).etag();
        var next = morag.ifMatch(tag)
                .post("/api/v1/programmes/" + programme + "/editions", "")
                .expect(201);
        var at = "/api/v1/programmes/" + next.id();
        morag.ifMatch(next.etag()).put(at, outline).expect(200);
        morag.post(at + "/publication", "").expect(200);
        return next.id();
    }
}

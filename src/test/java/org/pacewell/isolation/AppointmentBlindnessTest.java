package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;
import static org.pacewell.appointment.AppointmentSamples.aCohortOf;
import static org.pacewell.appointment.AppointmentSamples.aMixedProgramme;
import static org.pacewell.appointment.AppointmentSamples.aStaffMember;
import static org.pacewell.appointment.AppointmentSamples.theModule;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** Of a one-to-one appointment the others of the cohort cannot tell that there is one. */
@Tag("F1")
@QuarkusTest
@WithTestResource(LocalServices.class)
class AppointmentBlindnessTest {
    private static final String DAY = "2041-03-13";

    /** Anna has an appointment, Bert is in the same cohort. */
    private record Scene(Persona anna, Persona bert, String cohort, String session, String annaSeat, String bertSeat) {
        Canaries canaries() {
            return Canaries.of("Anna", List.of(session, annaSeat, DAY, "13 March", "07:05"));
        }
    }

    private static final class Set {
        private static final Scene SCENE = scene();
    }

    @Test
    void othersOfTheCohortReadNothingOfIt() {
        var scene = Set.SCENE;
        var found = new ArrayList<String>();
        var read = new LinkedHashSet<String>();

        for (var page : List.of("/home", "/my-programme", "/me")) {
            PeerBlindnessTest.walk(page, scene.bert(), scene.canaries(), read, found);
        }
        PeerBlindnessTest.everyRoute(scene.bert(), scene.canaries(), found);

        assertThat(found).isEmpty();
        assertThat(scene.bert().programs().get("/api/v1/me/schedule").each("/items", "title"))
                .containsExactly("Group 1", "Group 2");
    }

    /** The twin: the one whose it is meets it on their pages. */
    @Test
    void theOneWhoseItIsReadsIt() {
        var scene = Set.SCENE;
        var found = new ArrayList<String>();

        PeerBlindnessTest.walk("/my-programme", scene.anna(), scene.canaries(), new LinkedHashSet<>(), found);

        assertThat(found).anyMatch(it -> it.contains("13 March"));
        assertThat(scene.anna().pages().get("/my-programme").text()).contains("One-to-one: Assessment");
        assertThat(scene.anna().programs().get("/api/v1/me/schedule").each("/items", "oneToOne"))
                .containsExactlyInAnyOrder("true", "false", "false");
    }

    @Test
    void itAnswersOthersLikeOneThatThereIsNot() {
        var scene = Set.SCENE;
        for (var address : List.of("/my-sessions/%s/directions", "/api/v1/sessions/%s", "/sessions/%s")) {
            var client = address.startsWith("/api")
                    ? scene.bert().programs()
                    : scene.bert().pages();
            var asked = client.get(address.formatted(scene.session()));
            var unknown = client.get(address.formatted(UUID.randomUUID()));

            assertThat(asked.status()).as(address).isIn(403, 404).isEqualTo(unknown.status());
        }
        var said = Map.of("kind", "CANNOT_COME");
        assertThat(scene.bert()
                        .programs()
                        .post("/api/v1/me/sessions/" + scene.session() + "/apology", said)
                        .status())
                .isEqualTo(404);
        scene.anna()
                .programs()
                .post("/api/v1/me/sessions/" + scene.session() + "/apology", said)
                .expect(201);
    }

    @Test
    void registerReportAndSessionsOfTheGroupDoNotHoldIt() {
        var scene = Set.SCENE;
        var coordinator = ApiClient.riverside("coordinator");
        var report = Cast.get().persona("coordinator").pages().get("/cohorts/" + scene.cohort() + "/attendance");
        var register = coordinator.get("/api/v1/sessions/" + scene.session() + "/register");

        assertThat(report.expect(200).text()).doesNotContain(scene.session());
        assertThat(register.each("/marks", "enrolmentId")).containsExactly(scene.annaSeat());
        assertThat(coordinator
                        .get("/api/v1/cohorts/" + scene.cohort() + "/sessions")
                        .each("/items", "id"))
                .hasSize(2)
                .doesNotContain(scene.session());
    }

    @Test
    void aFacilitatorOfAnotherCohortDoesNotFindIt() {
        var scene = Set.SCENE;
        var other = Cast.get().persona("facilitator of another cohort");

        assertThat(other.programs().get("/api/v1/sessions/" + scene.session()).status())
                .isEqualTo(404);
        assertThat(other.programs()
                        .get("/api/v1/cohorts/" + scene.cohort() + "/appointments")
                        .status())
                .isEqualTo(404);
        assertThat(other.programs()
                        .get("/api/v1/calendar?from=%s&to=%s".formatted(DAY, DAY))
                        .expect(200)
                        .text())
                .doesNotContain(scene.session());
    }

    /** The database keeps a stranger's mark and word out of it, whoever writes. */
    @Test
    void noRowOfAnybodyElseHangsOnIt() {
        var scene = Set.SCENE;
        var word = """
                insert into apology (tenant_id, id, session_id, enrolment_id, cohort_id, day, starts_at, kind, said_at)
                values ('riverside', uuidv7(), '%s', '%s', '%s', current_date, '10:00', 'FLARING_BUT_COMING', now())""";

        assertThat(refuses(word.formatted(scene.session(), scene.bertSeat(), scene.cohort())))
                .isTrue();
    }

    private static boolean refuses(String sql) {
        try {
            Superuser.run(sql);
            return false;
        } catch (AssertionError refused) {
            return true;
        }
    }

    private static Scene scene() {
        var coordinator = ApiClient.riverside("coordinator");
        var anna = Cast.get().participant("alone-anna", "Annalise", "Solitaire");
        var bert = Cast.get().participant("alone-bert", "Bertram", "Peerson");
        var programme = aMixedProgramme(coordinator);
        var ines = aStaffMember(coordinator, "Ines");
        var cohort = aCohortOf(coordinator, programme, ines);
        dated(coordinator, cohort, weekly(LocalDate.of(2041, 4, 2), "05:15"));
        var annaSeat = enrol(coordinator, cohort, anna).expect(201).id();
        var bertSeat = enrol(coordinator, cohort, bert).expect(201).id();
        var session = coordinator
                .post(
                        "/api/v1/cohorts/" + cohort + "/appointments",
                        Map.of(
                                "moduleId",
                                theModule(coordinator, programme),
                                "enrolmentId",
                                annaSeat,
                                "date",
                                DAY,
                                "startsAt",
                                "07:05",
                                "facilitatorIds",
                                List.of(ines)))
                .expect(201)
                .id();
        return new Scene(
                Persona.of("Anna", Cast.OUR, Cast.OUR, "alone-anna"),
                Persona.of("Bert", Cast.OUR, Cast.OUR, "alone-bert"),
                cohort,
                session,
                annaSeat,
                bertSeat);
    }
}

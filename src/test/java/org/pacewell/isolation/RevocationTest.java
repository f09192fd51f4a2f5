package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.isolation.Cast.Group;
import org.pacewell.local.LocalServices;

/** What is taken away is gone at the next request, although the token and the session still live. */
@Tag("E6")
@QuarkusTest
@WithTestResource(LocalServices.class)
class RevocationTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void aDeactivatedStaffMemberIsRefused() {
        var id = cast().met("revoked-inactive", "Ina", "Activescu");
        var them = Persona.of("facilitator", Cast.OUR, Cast.OUR, "revoked-inactive");
        assertGets(them, "/today", "/api/v1/cohorts", 200);

        grant(id, Map.of("discipline", "NURSING", "roles", "facilitator"));

        assertGets(them, "/today", "/api/v1/cohorts", 403);
        assertGets(them, "/topics", "/api/v1/me", 403);
    }

    @Test
    void aRoleThatWasTakenAwayIsGone() {
        var id = cast().met("revoked-role", "Rolf", "Roleless");
        var them = Persona.of("facilitator", Cast.OUR, Cast.OUR, "revoked-role");
        assertGets(them, "/topics/new", "/api/v1/topics", 200);

        grant(id, Map.of("discipline", "NURSING", "active", "on"));

        assertGets(them, "/topics/new", "/api/v1/topics", 403);
    }

    /** A role that only Pacewell grants, and not the sign-in, is none; a role comes back as fast as it went. */
    @Test
    void aRoleThatIsGivenBackWorksAtOnce() {
        var id = cast().met("revoked-back", "Becky", "Backwards");
        var them = Persona.of("facilitator", Cast.OUR, Cast.OUR, "revoked-back");
        grant(id, Map.of("discipline", "NURSING", "active", "on", "roles", "manager"));
        assertGets(them, "/trail", "/api/v1/topics", 403);

        grant(id, Map.of("discipline", "NURSING", "active", "on", "roles", "facilitator"));

        assertGets(them, "/topics", "/api/v1/topics", 200);
    }

    private static void grant(String staff, Map<String, String> fields) {
        var typed = new HashMap<>(fields);
        typed.put(
                "version",
                Superuser.texts("select version from staff_member where id = '" + staff + "'")
                        .getFirst());
        send(cast().persona("manager"), "/staff/" + staff, typed);
    }

    @Test
    void aFacilitatorWhoseAssignmentEndedNoLongerFindsTheCohort() {
        var id = cast().met("revoked-assignment", "Asa", "Signoff");
        var them = Persona.of("facilitator", Cast.OUR, Cast.OUR, "revoked-assignment");
        var group = group(List.of(id), "02:10", "revoked-one");
        var register = "/api/v1/sessions/" + group.session() + "/register";
        assertGets(them, "/cohorts/" + group.cohort(), register, 200);
        assertGets(them, "/sessions/" + group.session(), "/api/v1/cohorts/" + group.cohort(), 200);

        var cohort = coordinator().programs().get("/api/v1/cohorts/" + group.cohort());
        var version = Superuser.texts("select version from cohort where id = '" + group.cohort() + "'");
        send(
                coordinator(),
                "/cohorts/" + group.cohort(),
                Map.of("name", cohort.at("/name").replace(" ", "+"), "capacity", "2", "version", version.getFirst()));

        assertGets(them, "/cohorts/" + group.cohort(), register, 404);
        assertGets(them, "/sessions/" + group.session(), "/api/v1/cohorts/" + group.cohort(), 404);
        assertGets(them, "/sessions/" + group.session() + "/sheet", "/api/v1/sessions/" + group.session(), 404);
    }

    @Test
    void aParticipantWhoWasWithdrawnReachesNothingOfTheCohort() {
        var group = group(List.of(), "01:10", "revoked-participant");
        var them = Persona.of("participant", Cast.OUR, Cast.OUR, "revoked-participant");
        var schedule = them.programs().get("/api/v1/me/schedule").expect(200);
        var handout = handout(them);
        var apology = "/api/v1/me/sessions/" + group.session() + "/apology";
        assertThat(schedule.each("/items", "id")).contains(group.session());
        assertGets(them, handout, "/api/v1/me/schedule", 200);
        them.programs().post(apology, Map.of("kind", "CANNOT_COME")).expect(201);

        coordinator()
                .programs()
                .delete("/api/v1/cohorts/" + group.cohort() + "/enrolments/" + group.seated())
                .expect(204);

        assertThat(them.programs().get("/api/v1/me/schedule").expect(200).text())
                .doesNotContain(group.session());
        assertThat(them.pages().get("/my-programme").expect(200).text()).doesNotContain(group.session());
        them.programs().post(apology, Map.of("kind", "FLARING_BUT_COMING")).expect(404);
        assertThat(post(them, "/my-sessions/" + group.session() + "/apology", Map.of("kind", "CANNOT_COME")))
                .isEqualTo(404);
        assertThat(them.pages().get(handout).status()).isEqualTo(404);
    }

    private Group group(List<String> staff, String time, String user) {
        var person = cast().participant(user, "Vera", ApiSamples.unique("Vokeling"));
        return cast().group(staff, time, cast().aStranger(), person, cast().aStranger());
    }

    private static Cast cast() {
        return Cast.get();
    }

    private static Persona coordinator() {
        return cast().persona("coordinator");
    }

    private static String handout(Persona participant) {
        return "/handouts/" + Cast.handoutOf(participant);
    }

    private static void assertGets(Persona persona, String page, String programs, int status) {
        assertThat(persona.pages().get(page).status()).as(page).isEqualTo(status);
        assertThat(persona.programs().get(programs).status()).as(programs).isEqualTo(status);
    }

    private static void send(Persona persona, String path, Map<String, String> fields) {
        assertThat(post(persona, path, fields)).as(path).isEqualTo(303);
    }

    private static int post(Persona persona, String path, Map<String, String> fields) {
        ApiClient form = persona.pages().with("Content-Type", FORM);
        return form.post(path, Persona.form(fields)).status();
    }
}

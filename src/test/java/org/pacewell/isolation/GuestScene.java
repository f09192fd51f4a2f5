package org.pacewell.isolation;

import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.appointment.AppointmentSamples;

/**
 * A course of three modules of an hour, which two cohorts follow. Nora missed the first one at home; the other cohort,
 * of two seats with one member, still gives it.
 *
 * @param nora her membership at home
 * @param member somebody of the other cohort
 */
public record GuestScene(
        String home, String host, String nora, String member, List<String> missed, List<String> offered) {
    public static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static final List<String> MADE = new ArrayList<>();
    private static int scenes;

    /** One for all scenes, made when it is needed. */
    private static final class Course {
        private static final String ID = aProgramme(COORDINATOR, 3);
    }

    /** Lets the scenes before give nothing any more. */
    public static void clear() {
        for (var cohort : MADE)
            Superuser.run("update session set status = 'CANCELLED' where cohort_id = '" + cohort + "'");
        MADE.clear();
    }

    static GuestScene of(String nora) {
        return of(nora, List.of());
    }

    /** @param facilitators who run the other cohort */
    public static GuestScene of(String nora, List<String> facilitators) {
        var home = aCohort(COORDINATOR, 2, Course.ID);
        var host = hosting(facilitators);
        MADE.addAll(List.of(home, host));
        var seat = enrol(COORDINATOR, home, nora).expect(201).id();
        var member =
                enrol(COORDINATOR, host, aParticipant(COORDINATOR)).expect(201).id();
        var weeks = 7L * scenes++;
        var missed = dated(COORDINATOR, home, weekly(LocalDate.now().plusDays(400 + weeks), "06:10"));
        var offered = dated(COORDINATOR, host, weekly(LocalDate.now().plusDays(403 + weeks), "06:20"));
        joinedEarlier(home, 60);
        over(missed.getFirst(), 7);
        var scene = new GuestScene(home, host, seat, member, missed, offered);
        scene.mark(missed.getFirst(), seat, "DID_NOT_ATTEND").expect(200);
        return scene;
    }

    /** Somebody with an account who is known as a participant. */
    public static String participant(String user, String given, String family) {
        Accounts.open(Cast.OUR, user, given, family, "participant");
        var details = Map.of(
                "givenName",
                given,
                "familyName",
                family,
                "birthDate",
                "1957-05-17",
                "email",
                Accounts.email(Cast.OUR, user));
        return COORDINATOR.post("/api/v1/participants", details).expect(201).id();
    }

    /** Somebody with an account whom the clinic meets at their first request. */
    public static String facilitator(String user, String given, String family) {
        Accounts.open(Cast.OUR, user, given, family, "facilitator");
        ApiClient.at(Cast.OUR)
                .with("Authorization", "Bearer " + ApiClient.token(Cast.OUR, user))
                .get("/api/v1/me")
                .expect(200);
        return AppointmentSamples.aStaffMember(COORDINATOR, given);
    }

    private static String hosting(List<String> facilitators) {
        var cohort =
                Map.of("name", unique("Host"), "programmeId", Course.ID, "capacity", 2, "facilitatorIds", facilitators);
        return COORDINATOR.post("/api/v1/cohorts", cohort).expect(201).id();
    }

    static GuestScene withNora() {
        return of(aParticipant(COORDINATOR));
    }

    String makeUps() {
        return "/api/v1/cohorts/%s/enrolments/%s/make-ups".formatted(home, nora);
    }

    /** The module that Nora missed. */
    String module() {
        return COORDINATOR.get(makeUps()).expect(200).at("/missed/0/moduleId");
    }

    Answer give() {
        return COORDINATOR.post(makeUps(), Map.of("moduleId", module(), "sessionId", offered.getFirst()));
    }

    Answer register() {
        return COORDINATOR
                .get("/api/v1/sessions/" + offered.getFirst() + "/register")
                .expect(200);
    }

    Answer mark(String session, String enrolment, String outcome) {
        var marks = List.of(Map.of("enrolmentId", enrolment, "outcome", outcome));
        return COORDINATOR.put("/api/v1/sessions/" + session + "/register", Map.of("marks", marks));
    }

    /** What a person's line of the dose ledger of a cohort says, by JSON pointer. */
    String dose(String cohort, String enrolment, String pointer) {
        var dose = COORDINATOR.get("/api/v1/cohorts/" + cohort + "/dose").expect(200);
        for (var person : dose.json().at("/people")) {
            if (person.path("enrolmentId").asText().equals(enrolment))
                return person.at(pointer).asText();
        }
        return "";
    }

    /** Lets time pass for a session, as no page does. */
    public static void over(String session, int daysAgo) {
        Superuser.run("""
                update session set day = current_date - %1$d, starts = now() - interval '%1$d days',
                  ends = now() - interval '%1$d days' + interval '1 hour' where id = '%2$s'""".formatted(daysAgo, session));
    }

    /** Lets everybody have been in a cohort for so many days. */
    public static void joinedEarlier(String cohort, int days) {
        Superuser.run(
                "update enrolment set seated_on = current_date - %d where cohort_id = '%s'".formatted(days, cohort));
    }

    /** Lets a session have begun some minutes ago; it lasts for another two hours. */
    public static void began(String session, int minutesAgo) {
        Superuser.run("""
                update session set day = current_date, starts_at = '00:00', ends_at = '23:59',
                  starts = now() - interval '%d minutes', ends = now() + interval '2 hours'
                where id = '%s'""".formatted(minutesAgo, session));
    }
}

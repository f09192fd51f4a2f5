package org.pacewell.notice;

import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;

/** Three sessions, run by Priya; Nora and Olaf have e-mail addresses, and Una has a telephone. */
record NoticeScene(ApiClient coordinator, String cohort, List<String> sessions, Person nora, Person olaf, Person una) {
    static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static int scenes;

    /** @param enrolment their membership. @param email an empty text when there is none */
    record Person(String id, String enrolment, String family, String email) {}

    private static final class Course {
        private static final String ID = aProgramme(COORDINATOR, 3);
    }

    static NoticeScene set() {
        return set(LocalDate.now().plusDays(800 + 40L * scenes++), "05:10");
    }

    /** @param time a time of day at which nobody else of the tests meets */
    static NoticeScene set(LocalDate first, String time) {
        return set(COORDINATOR, Course.ID, first, time);
    }

    /** The same at the clinic next door. */
    static NoticeScene nextDoor() {
        var morven = ApiClient.ashgrove("coordinator");
        return set(morven, aProgramme(morven, 3), LocalDate.now().plusDays(800 + 40L * scenes++), "05:10");
    }

    private static NoticeScene set(ApiClient by, String programme, LocalDate first, String time) {
        var cohort = aCohort(by, 4, programme);
        var people = List.of(
                person(by, cohort, "Nora", true), person(by, cohort, "Olaf", true), person(by, cohort, "Una", false));
        var sessions = dated(by, cohort, weekly(first, time));
        return new NoticeScene(by, cohort, sessions, people.get(0), people.get(1), people.get(2));
    }

    private static Person person(ApiClient by, String cohort, String given, boolean hasAddress) {
        var family = unique("Notewell").replace(' ', '-');
        var email = hasAddress ? (given + "." + family + "@people.example").toLowerCase(Locale.ROOT) : "";
        var details = new HashMap<String, Object>(
                Map.of("givenName", given, "familyName", family, "birthDate", "1958-02-03", "phone", "01632 960 777"));
        if (hasAddress) details.put("email", email);
        var id = by.post("/api/v1/participants", details).expect(201).id();
        return new Person(id, enrol(by, cohort, id).expect(201).id(), family, email);
    }

    Answer change(int session, Map<String, Object> wish) {
        return coordinator.post("/api/v1/sessions/" + sessions.get(session) + "/changes", wish);
    }

    /** Moves the first session to another time of its day. @return the change */
    String moved(String time) {
        return change(0, move(time)).expect(201).id();
    }

    Map<String, Object> move(String time) {
        var day = coordinator.get("/api/v1/sessions/" + sessions.getFirst()).at("/date");
        return new HashMap<>(Map.of("kind", "MOVE", "date", day, "startsAt", time, "evenOnClosedDays", true));
    }

    static Answer of(String change) {
        return COORDINATOR.get("/api/v1/notices?change=" + change).expect(200);
    }

    /** The outcomes of a change's notices to participants, WAITING for those that wait. */
    static List<String> outcomes(String change) {
        return COORDINATOR.all("/api/v1/notices?change=" + change).stream()
                .filter(notice -> notice.has("participantId"))
                .map(notice -> notice.path("outcome").asText("WAITING"))
                .sorted()
                .toList();
    }
}

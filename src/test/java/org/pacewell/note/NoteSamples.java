package org.pacewell.note;

import static org.pacewell.ApiSamples.demoCohort;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;

/** Past sessions of the demo clinic Riverside whose notes a test may write, each person of each session once. */
final class NoteSamples {
    static final ApiClient FACILITATOR = ApiClient.riverside("facilitator");
    static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    static final ApiClient CLINICIAN = ApiClient.riverside("clinician");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int SESSIONS = 4;

    /** Somebody of a session, with who they are. */
    record Someone(String session, String enrolment, String name, String participant) {
        String path() {
            return "/sessions/" + session + "/notes/" + enrolment;
        }

        String api() {
            return "/api/v1" + path();
        }

        String given() {
            return name.substring(0, name.indexOf(' '));
        }
    }

    private NoteSamples() {}

    /** Somebody of the Kingfisher group whom no other test has had; the clinician is assigned to them. */
    static Someone someone() {
        return of("Kingfisher group", NEXT.getAndIncrement());
    }

    /** Somebody of the Otter group, who is beyond the clinician's reach. */
    static Someone someoneBeyond() {
        return of("Otter group", NEXT.getAndIncrement());
    }

    /** Somebody else of the same session. */
    static Someone neighbour(Someone of) {
        var marks = COORDINATOR
                .get("/api/v1/sessions/" + of.session() + "/register")
                .expect(200);
        var ids = marks.each("/marks", "enrolmentId");
        int other = (ids.indexOf(of.enrolment()) + 1) % ids.size();
        return new Someone(
                of.session(), ids.get(other), marks.each("/marks", "name").get(other), "");
    }

    static String session(String cohort, int index) {
        var id = demoCohort(COORDINATOR, cohort);
        return COORDINATOR.get("/api/v1/cohorts/" + id + "/sessions").at("/items/" + index + "/id");
    }

    static Map<String, Object> saying(String text) {
        return Map.of("sections", List.of(Map.of("heading", "How it went", "text", text)));
    }

    static Answer write(Someone whose, String text) {
        return FACILITATOR.ifMatch(tag(whose)).put(whose.api(), saying(text)).expect(200);
    }

    static Answer sign(Someone whose) {
        return FACILITATOR
                .ifMatch(tag(whose))
                .post(whose.api() + "/signature", Map.of())
                .expect(200);
    }

    static String tag(Someone whose) {
        return FACILITATOR.get(whose.api()).expect(200).etag();
    }

    private static Someone of(String cohort, int number) {
        var session = session(cohort, number % SESSIONS);
        var marks = COORDINATOR.get("/api/v1/sessions/" + session + "/register").expect(200);
        int person = number / SESSIONS;
        var id = demoCohort(COORDINATOR, cohort);
        var enrolment = marks.each("/marks", "enrolmentId").get(person);
        var participant = COORDINATOR.all("/api/v1/cohorts/" + id + "/enrolments").stream()
                .filter(it -> it.path("id").asText().equals(enrolment))
                .map(it -> it.path("participantId").asText())
                .findFirst()
                .orElseThrow();
        return new Someone(session, enrolment, marks.each("/marks", "name").get(person), participant);
    }
}

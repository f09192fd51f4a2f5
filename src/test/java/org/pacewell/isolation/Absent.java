package org.pacewell.isolation;

import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aWednesday;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pacewell.ApiClient;

/** A group of people, the dates of its sessions, and what becomes of its people in them. */
record Absent(ApiClient by, String cohort, List<String> people, List<String> enrolments, List<String> sessions) {
    /** A group of a programme of at least as many sessions as are marked. */
    static Absent group(ApiClient by, String programme, int people, String time) {
        var cohort = aCohort(by, people, programme);
        var members = IntStream.range(0, people).mapToObj(_ -> aParticipant(by)).toList();
        var seats = members.stream()
                .map(person -> enrol(by, cohort, person).expect(201).id())
                .toList();
        var sessions = dated(by, cohort, weekly(aWednesday(90), time));
        return new Absent(by, cohort, members, seats, sessions);
    }

    String person() {
        return people.getFirst();
    }

    String session(int number) {
        return sessions.get(number - 1);
    }

    /** Marks everybody in a session. */
    Absent marks(int session, String outcome) {
        var marks = enrolments.stream()
                .map(enrolment -> Map.of("enrolmentId", enrolment, "outcome", outcome))
                .toList();
        by.put("/api/v1/sessions/" + session(session) + "/register", Map.of("marks", marks))
                .expect(200);
        return this;
    }

    Absent misses(int... numbers) {
        for (int number : numbers) marks(number, "DID_NOT_ATTEND");
        return this;
    }

    List<JsonNode> openTasks() {
        return tasks("OPEN");
    }

    List<JsonNode> closedTasks() {
        return tasks("CLOSED");
    }

    /** The one task that is open. */
    String task() {
        var open = openTasks();
        if (open.size() != 1) throw new AssertionError(open.size() + " open tasks");
        return open.getFirst().path("id").asText();
    }

    /** Closes the open task. */
    Absent closes(String outcome) {
        var task = "/api/v1/tasks/" + task();
        by.ifMatch(by.get(task).expect(200).etag())
                .post(task + "/closure", Map.of("outcome", outcome, "reason", "Spoke with them"))
                .expect(200);
        return this;
    }

    private List<JsonNode> tasks(String state) {
        return by.all("/api/v1/tasks?limit=200&state=" + state).stream()
                .filter(task -> task.path("cohortId").asText().equals(cohort))
                .toList();
    }
}

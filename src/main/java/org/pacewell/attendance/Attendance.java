package org.pacewell.attendance;

import java.time.Instant;
import java.util.UUID;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

/**
 * One recorded mark. It is never changed; a correction supersedes it and both stay.
 *
 * @param minutes those taken part in
 * @param correction why it corrects another mark of a locked register; empty otherwise
 */
public record Attendance(
        UUID id, UUID sessionId, Mark mark, int minutes, UUID recordedBy, Instant recordedAt, String correction) {

    public static Attendance recorded(Session session, Mark mark, UUID by, Instant at) {
        return new Attendance(Ids.next(), session.id(), mark, mark.minutesOf(session), by, at, "");
    }

    Attendance because(String reason) {
        return new Attendance(id, sessionId, mark, minutes, recordedBy, recordedAt, reason);
    }

    boolean says(Mark other) {
        return mark.equals(other);
    }

    public UUID enrolmentId() {
        return mark.enrolmentId();
    }

    public Outcome outcome() {
        return mark.outcome();
    }
}

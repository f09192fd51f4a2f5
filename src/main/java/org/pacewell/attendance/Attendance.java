package org.pacewell.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

/**
 * One recorded mark. It is never changed; a correction supersedes it and both stay.
 *
 * @param minutes those taken part in
 * @param recordedBy who of the staff; nobody where the person checked themselves in
 * @param correction why it corrects another mark of a locked register; empty otherwise
 */
public record Attendance(
        UUID id,
        UUID sessionId,
        Mark mark,
        int minutes,
        Optional<UUID> recordedBy,
        Instant recordedAt,
        String correction) {

    public static Attendance recorded(Session session, Mark mark, UUID by, Instant at) {
        return new Attendance(Ids.next(), session.id(), mark, mark.minutesOf(session), Optional.of(by), at, "");
    }

    /** A mark of the person themselves, who is in the room. */
    static Attendance checkedIn(Session session, Mark mark, Instant at) {
        return new Attendance(Ids.next(), session.id(), mark, mark.minutesOf(session), Optional.empty(), at, "");
    }

    Attendance because(String reason) {
        return new Attendance(id, sessionId, mark, minutes, recordedBy, recordedAt, reason);
    }

    public boolean isCheckIn() {
        return recordedBy.isEmpty();
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

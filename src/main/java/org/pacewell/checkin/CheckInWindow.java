package org.pacewell.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Outcome;
import org.pacewell.schedule.Session;

/** When people check in, and what the mark says then. */
public final class CheckInWindow {
    static final Duration BEFORE = Duration.ofMinutes(30);
    /** Who comes within it is on time: a group seldom starts to the minute. */
    static final Duration GRACE = Duration.ofMinutes(10);

    private CheckInWindow() {}

    /** From half an hour before the start until the end. */
    public static boolean isOpen(Instant starts, Instant ends, Instant now) {
        return !starts.minus(BEFORE).isAfter(now) && ends.isAfter(now);
    }

    static Mark mark(Session session, UUID enrolment, Instant now) {
        if (!now.isAfter(session.starts().plus(GRACE))) return Mark.of(enrolment, Outcome.PRESENT);
        var arrived = LocalTime.ofInstant(now, session.zone()).truncatedTo(ChronoUnit.MINUTES);
        return new Mark(enrolment, Outcome.LATE, Optional.of(arrived), Optional.empty(), "");
    }
}

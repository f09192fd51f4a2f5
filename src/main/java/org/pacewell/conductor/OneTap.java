package org.pacewell.conductor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Outcome;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;

/** What one tap beside a name means at the time of the tap. */
enum OneTap {
    HERE,
    ADAPTS,
    LEAVES;

    /** Whoever comes in while things are being arranged is on time. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    static OneTap parse(String typed) {
        return Arrays.stream(values())
                .filter(tap -> tap.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("tap", "Step.unknown", Arrays.toString(values()))));
    }

    /** The mark that it makes of the one in force. Times at which the session does not go on are none of its times. */
    Mark mark(UUID enrolment, Optional<Attendance> before, Session session, Run run, Instant at) {
        var arrived = before.filter(mark -> mark.outcome().isPresent())
                .flatMap(mark -> mark.mark().arrivedAt());
        var reason = before.map(mark -> mark.mark().reason()).orElse("");
        return switch (this) {
            case HERE ->
                isLate(session, run, at)
                        ? new Mark(enrolment, Outcome.LATE, Optional.of(clock(session, at)), Optional.empty(), reason)
                        : Mark.of(enrolment, Outcome.PRESENT);
            case ADAPTS -> new Mark(enrolment, Outcome.ADAPTED, arrived, Optional.empty(), reason);
            case LEAVES -> new Mark(enrolment, Outcome.LEFT_EARLY, arrived, leaving(session, run, at, arrived), reason);
        };
    }

    /** Whoever comes before the group has begun is on time, however late that is. */
    private static boolean isLate(Session session, Run run, Instant at) {
        var began = run.began().filter(session.starts()::isBefore).orElse(session.starts());
        return at.isAfter(began.plus(GRACE)) && goesOn(session, run, at);
    }

    private static boolean goesOn(Session session, Run run, Instant at) {
        return at.isBefore(session.ends()) || run.current().isPresent();
    }

    private static Optional<LocalTime> leaving(Session session, Run run, Instant at, Optional<LocalTime> arrived) {
        if (!at.isAfter(session.starts()) || !goesOn(session, run, at)) return Optional.empty();
        return Optional.of(clock(session, at))
                .filter(time -> arrived.filter(came -> !time.isAfter(came)).isEmpty());
    }

    private static LocalTime clock(Session session, Instant at) {
        return LocalTime.ofInstant(at, session.zone()).truncatedTo(ChronoUnit.MINUTES);
    }
}

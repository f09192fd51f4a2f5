package org.pacewell.attendance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.FieldError;
import org.pacewell.schedule.Session;

/**
 * What a facilitator says of one person in one session. Times are local.
 *
 * @param reason why somebody stayed away or adapted, in a word; may be empty
 */
public record Mark(
        UUID enrolmentId, Outcome outcome, Optional<LocalTime> arrivedAt, Optional<LocalTime> leftAt, String reason) {

    /** A mark without times or reason. */
    public static Mark of(UUID enrolment, Outcome outcome) {
        return new Mark(enrolment, outcome, Optional.empty(), Optional.empty(), "");
    }

    int minutesOf(Session session) {
        return outcome.minutes(session.startsAt(), session.endsAt(), arrivedAt, leftAt);
    }

    /** What is wrong with the times and the reason, under the names that the field has for this person. */
    public List<FieldError> errors(Session session, String arrivedField, String leftField, String reasonField) {
        var errors = new ArrayList<FieldError>();
        if (arrivedAt.filter(session.endsAt()::isBefore).isPresent()) {
            errors.add(FieldError.of(arrivedField, "Mark.arrivedAfterEnd", session.endsAt()));
        }
        if (leftAt.filter(session.startsAt()::isAfter).isPresent()) {
            errors.add(FieldError.of(leftField, "Mark.leftBeforeStart", session.startsAt()));
        }
        if (arrivedAt.isPresent() && leftAt.isPresent() && !leftAt.get().isAfter(arrivedAt.get())) {
            errors.add(FieldError.of(leftField, "Mark.leftBeforeArrival"));
        }
        if (reason.length() > 200) errors.add(FieldError.of(reasonField, "Form.tooLong", 200));
        return errors;
    }
}

package org.pacewell.cohort;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** One enrolment per person and cohort. */
final class AlreadyEnrolled extends Refusal {
    AlreadyEnrolled() {
        super(409, List.of(FieldError.of("participantId", "AlreadyEnrolled")));
    }
}

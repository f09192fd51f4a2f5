package org.pacewell.cohort;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** A cohort cannot have fewer places than people in it. */
final class CapacityBelowEnrolled extends Refusal {
    CapacityBelowEnrolled(int enrolled) {
        super(409, List.of(FieldError.of("capacity", "CapacityBelowEnrolled", enrolled)), enrolled);
    }
}

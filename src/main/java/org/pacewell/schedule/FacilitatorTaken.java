package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** A facilitator runs another session at that time. */
final class FacilitatorTaken extends Refusal {
    FacilitatorTaken(String when) {
        super(409, List.of(FieldError.of("facilitatorIds", "FacilitatorTaken", when)), when);
    }
}

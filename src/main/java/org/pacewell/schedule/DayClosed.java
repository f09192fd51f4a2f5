package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** A holiday or closure on a chosen day, which nobody has said is meant. */
final class DayClosed extends Refusal {
    DayClosed(String reason) {
        super(409, List.of(FieldError.of("evenClosed", "DayClosed", reason)), reason);
    }
}

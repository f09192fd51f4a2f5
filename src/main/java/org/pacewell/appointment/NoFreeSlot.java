package org.pacewell.appointment;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Somebody would be left without an appointment. */
final class NoFreeSlot extends Refusal {
    NoFreeSlot() {
        super(409, List.of(FieldError.of("until", "NoFreeSlot")));
    }
}

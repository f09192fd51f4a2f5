package org.pacewell.platform;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Two clinics cannot have one address. */
final class ClinicKeyTaken extends Refusal {
    ClinicKeyTaken() {
        super(409, List.of(FieldError.of("key", "ClinicKeyTaken")));
    }
}

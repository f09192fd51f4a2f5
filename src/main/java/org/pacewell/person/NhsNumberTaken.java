package org.pacewell.person;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Two people cannot share an NHS number. */
final class NhsNumberTaken extends Refusal {
    NhsNumberTaken() {
        super(409, List.of(FieldError.of("nhsNumber", "NhsNumberTaken")));
    }
}

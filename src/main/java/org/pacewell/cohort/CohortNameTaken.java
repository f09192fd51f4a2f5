package org.pacewell.cohort;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Two cohorts of a clinic cannot have one name. */
final class CohortNameTaken extends Refusal {
    CohortNameTaken() {
        super(409, List.of(FieldError.of("name", "CohortNameTaken")));
    }
}

package org.pacewell.clinic;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Two sites of a clinic cannot have one name. */
final class SiteNameTaken extends Refusal {
    SiteNameTaken() {
        super(409, List.of(FieldError.of("name", "SiteNameTaken")));
    }
}

package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Sessions are planned ahead. */
final class StartsInThePast extends Refusal {
    StartsInThePast(String field) {
        super(422, List.of(FieldError.of(field, "StartsInThePast")));
    }
}

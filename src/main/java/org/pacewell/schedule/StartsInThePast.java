package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Sessions are planned ahead. */
public final class StartsInThePast extends Refusal {
    public StartsInThePast(String field) {
        super(422, List.of(FieldError.of(field, "StartsInThePast")));
    }
}

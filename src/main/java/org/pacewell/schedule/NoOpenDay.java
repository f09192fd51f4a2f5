package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** A year of days on which nothing can take place. */
final class NoOpenDay extends Refusal {
    NoOpenDay() {
        super(422, List.of(FieldError.of("firstDate", "NoOpenDay")));
    }
}

package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** A session ends on the day on which it starts. */
final class EndsAfterMidnight extends Refusal {
    EndsAfterMidnight() {
        super(422, List.of(FieldError.of("startsAt", "EndsAfterMidnight")));
    }
}

package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** The hour that a clock change takes away holds no session. */
final class NoSuchTime extends Refusal {
    NoSuchTime() {
        super(422, List.of(FieldError.of("startsAt", "NoSuchTime")));
    }
}

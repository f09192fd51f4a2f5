package org.pacewell.schedule;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** A stage begins a session of a day before the one before it is over. */
final class SessionsOverlap extends Refusal {
    SessionsOverlap() {
        super(422, List.of(FieldError.of("startsAt", "SessionsOverlap")));
    }
}

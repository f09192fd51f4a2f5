package org.pacewell.conductor;

import org.pacewell.rule.Refusal;

/** The session does not stand where this step could be taken. */
final class NotThatStep extends Refusal {
    NotThatStep() {
        super(409);
    }
}

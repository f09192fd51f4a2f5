package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** A session with a register was held; what happened stays where it was. */
final class SessionHeld extends Refusal {
    SessionHeld() {
        super(409);
    }
}

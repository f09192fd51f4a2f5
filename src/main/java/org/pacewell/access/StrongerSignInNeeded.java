package org.pacewell.access;

import org.pacewell.rule.Refusal;

/** A program of a staff member sends a token of a sign-in that is weaker than the clinic asks. */
final class StrongerSignInNeeded extends Refusal {
    StrongerSignInNeeded() {
        super(401);
    }
}

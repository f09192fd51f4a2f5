package org.pacewell.checkin;

import org.pacewell.rule.Refusal;

/** The code is wrong, or somebody else's, or not for now. Which of these it is stays untold. */
final class NotHereNow extends Refusal {
    NotHereNow() {
        super(409);
    }
}

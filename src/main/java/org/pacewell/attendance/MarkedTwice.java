package org.pacewell.attendance;

import org.pacewell.rule.Refusal;

/** Two marks for one person in one register. */
final class MarkedTwice extends Refusal {
    MarkedTwice() {
        super(422);
    }
}

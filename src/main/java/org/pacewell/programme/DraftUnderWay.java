package org.pacewell.programme;

import org.pacewell.rule.Refusal;

/** A programme has one draft at a time. */
final class DraftUnderWay extends Refusal {
    DraftUnderWay() {
        super(409);
    }
}

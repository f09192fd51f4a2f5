package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** A programme without modules has no sessions. */
final class NothingToDate extends Refusal {
    NothingToDate() {
        super(409);
    }
}

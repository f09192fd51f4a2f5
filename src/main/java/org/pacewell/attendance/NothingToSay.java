package org.pacewell.attendance;

import org.pacewell.rule.Refusal;

/** A session that is over or cancelled needs no word from anybody. */
final class NothingToSay extends Refusal {
    NothingToSay() {
        super(409);
    }
}

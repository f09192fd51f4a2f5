package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** Members and guests take every place in the session. */
public final class NoGuestSeat extends Refusal {
    public NoGuestSeat() {
        super(409);
    }
}

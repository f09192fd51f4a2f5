package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** A change can be taken back once, and only for a few minutes. */
public final class TooLateToUndo extends Refusal {
    public TooLateToUndo() {
        super(409);
    }
}

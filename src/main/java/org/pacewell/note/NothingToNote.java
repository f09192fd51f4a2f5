package org.pacewell.note;

import org.pacewell.rule.Refusal;

/** A note of a session that has not begun, or that was cancelled. */
final class NothingToNote extends Refusal {
    NothingToNote() {
        super(409);
    }
}

package org.pacewell.notice;

import org.pacewell.rule.Refusal;

/** A notice that has left, or still waits, is not for a person to tell. */
final class NothingToRing extends Refusal {
    NothingToRing() {
        super(409);
    }
}

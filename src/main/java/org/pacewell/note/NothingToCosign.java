package org.pacewell.note;

import org.pacewell.rule.Refusal;

/** A second signature that nobody asked for, or that is there already. */
final class NothingToCosign extends Refusal {
    NothingToCosign() {
        super(409);
    }
}

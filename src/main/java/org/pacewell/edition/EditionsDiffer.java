package org.pacewell.edition;

import org.pacewell.rule.Refusal;

/** Dates are given to as many modules as there were, no more and no fewer. */
final class EditionsDiffer extends Refusal {
    EditionsDiffer(int there, int here) {
        super(409, there, here);
    }
}

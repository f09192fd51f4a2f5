package org.pacewell.makeup;

import org.pacewell.rule.Refusal;

/** Something stands in the way of a make-up session. */
final class MakeUpHindered extends Refusal {
    MakeUpHindered(String why) {
        super(409, why);
    }
}

package org.pacewell.person;

import org.pacewell.rule.Refusal;

/** Nobody needs a reason for a record that they may read as it is. */
final class WithinReach extends Refusal {
    WithinReach() {
        super(409);
    }
}

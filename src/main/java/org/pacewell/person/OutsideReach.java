package org.pacewell.person;

import org.pacewell.rule.Refusal;

/** Somebody's record that the person who asks may read only after saying why. */
final class OutsideReach extends Refusal {
    OutsideReach() {
        super(403);
    }
}

package org.pacewell.cohort;

import org.pacewell.rule.Refusal;

/** Every seat is taken. */
final class NoFreePlace extends Refusal {
    NoFreePlace(String cohort) {
        super(409, cohort);
    }
}

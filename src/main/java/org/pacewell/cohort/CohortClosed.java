package org.pacewell.cohort;

import org.pacewell.rule.Refusal;

/** A cancelled cohort takes nobody. */
final class CohortClosed extends Refusal {
    CohortClosed(String name) {
        super(409, name);
    }
}

package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** A cohort is dated once; after that its sessions are moved. */
final class AlreadyDated extends Refusal {
    AlreadyDated() {
        super(409);
    }
}

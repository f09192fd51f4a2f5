package org.pacewell.edition;

import org.pacewell.rule.Refusal;

/** A cohort goes on to a later edition only. */
final class NoNewerEdition extends Refusal {
    NoNewerEdition() {
        super(409);
    }
}

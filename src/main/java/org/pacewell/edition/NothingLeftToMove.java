package org.pacewell.edition;

import org.pacewell.rule.Refusal;

/** What was given stays as it was given. */
final class NothingLeftToMove extends Refusal {
    NothingLeftToMove() {
        super(409);
    }
}

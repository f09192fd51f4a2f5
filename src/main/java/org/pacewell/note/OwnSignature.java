package org.pacewell.note;

import org.pacewell.rule.Refusal;

/** Somebody who signed a note is not the second person too. */
final class OwnSignature extends Refusal {
    OwnSignature() {
        super(409);
    }
}

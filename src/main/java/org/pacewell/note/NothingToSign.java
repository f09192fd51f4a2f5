package org.pacewell.note;

import org.pacewell.rule.Refusal;

/** A signature under nothing, or under what was signed already. */
final class NothingToSign extends Refusal {
    NothingToSign() {
        super(409);
    }
}

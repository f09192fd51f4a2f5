package org.pacewell.attendance;

import org.pacewell.rule.Refusal;

/** A cancelled session has no register. */
final class NoRegister extends Refusal {
    NoRegister() {
        super(409);
    }
}

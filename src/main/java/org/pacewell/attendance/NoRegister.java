package org.pacewell.attendance;

import org.pacewell.rule.Refusal;

/** A cancelled session has no register. */
public final class NoRegister extends Refusal {
    public NoRegister() {
        super(409);
    }
}

package org.pacewell.attendance;

import org.pacewell.rule.Refusal;

/** A mark for somebody who is no member of the session's cohort. */
public final class NotInRegister extends Refusal {
    public NotInRegister() {
        super(422);
    }
}

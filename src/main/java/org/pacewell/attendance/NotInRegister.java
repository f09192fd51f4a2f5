package org.pacewell.attendance;

import org.pacewell.rule.Refusal;

/** A mark for somebody who is no member of the session's cohort. */
final class NotInRegister extends Refusal {
    NotInRegister() {
        super(422);
    }
}

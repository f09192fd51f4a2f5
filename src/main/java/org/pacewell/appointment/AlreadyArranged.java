package org.pacewell.appointment;

import org.pacewell.rule.Refusal;

/** Somebody has one appointment for a module, not two. */
final class AlreadyArranged extends Refusal {
    AlreadyArranged() {
        super(409);
    }
}

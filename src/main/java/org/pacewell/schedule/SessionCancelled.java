package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** A cancelled session takes no changes. */
final class SessionCancelled extends Refusal {
    SessionCancelled() {
        super(409);
    }
}

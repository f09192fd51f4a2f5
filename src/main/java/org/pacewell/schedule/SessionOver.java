package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** What has begun is neither moved nor cancelled. */
final class SessionOver extends Refusal {
    SessionOver() {
        super(409);
    }
}

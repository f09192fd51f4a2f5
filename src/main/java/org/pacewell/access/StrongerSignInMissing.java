package org.pacewell.access;

import org.pacewell.rule.Refusal;

/** The issuer was asked for a stronger sign-in and did not give it. */
final class StrongerSignInMissing extends Refusal {
    StrongerSignInMissing() {
        super(403);
    }
}

package org.pacewell.access;

import org.pacewell.rule.Refusal;

/** A sign-in that came back from the issuer and cannot be accepted. Trying again by itself could go round for ever. */
final class SignInFailed extends Refusal {
    SignInFailed() {
        super(400);
    }
}

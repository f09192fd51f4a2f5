package org.pacewell.access;

import java.io.Serial;

/** The issuer has ended the sign-in that a token came of. */
final class SignInEnded extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    SignInEnded() {
        super("The issuer has ended this sign-in");
    }
}

package org.pacewell.access;

import io.quarkus.security.AuthenticationCompletionException;
import java.io.Serial;

/** A staff member signed in less strongly than the clinic asks. */
final class WeakSignIn extends AuthenticationCompletionException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String wanted;

    WeakSignIn(String wanted) {
        super("The clinic asks its staff for a stronger sign-in");
        this.wanted = wanted;
    }

    /** The values of {@code acr} that will do. */
    String wanted() {
        return wanted;
    }

    /** What a program is told (RFC 9470, section 3). */
    String challenge() {
        return "Bearer error=\"insufficient_user_authentication\", "
                + "error_description=\"A stronger sign-in is needed\", acr_values=\"" + wanted + '"';
    }
}

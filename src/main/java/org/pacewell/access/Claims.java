package org.pacewell.access;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a checked token says. The reader of MicroProfile throws and catches an exception for each name that its standard
 * does not list, which was a twelfth of what a small signed-in request cost the application.
 */
final class Claims {
    private Claims() {}

    /** A claim as text; empty when the token has none. */
    static String text(JsonWebToken token, String name) {
        return Objects.requireNonNullElse(of(token, name), "").toString();
    }

    /** A claim as it is: a text, a number, a list or a map. */
    static @Nullable Object of(JsonWebToken token, String name) {
        return token instanceof OidcJwtCallerPrincipal checked
                ? checked.getClaims().getClaimValue(name)
                : token.<@Nullable Object>getClaim(name);
    }
}

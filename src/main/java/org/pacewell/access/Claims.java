package org.pacewell.access;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token says under a name that the MicroProfile standard does not list. Its own reader throws an exception for
 * each such name and catches it, and did so for a twelfth of a signed-in request.
 */
final class Claims {
    private Claims() {}

    /** A claim as text; empty when the token has none. */
    static String text(JsonWebToken token, String name) {
        var value = token instanceof OidcJwtCallerPrincipal checked
                ? checked.getClaims().getClaimValue(name)
                : token.<Object>getClaim(name);
        return Objects.requireNonNullElse(value, "").toString();
    }
}

package org.pacewell.access;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token is for. Tokens of one issuer carry the same signature, so the kind tells an ID token that is sent as a
 * bearer token, and the other way round. Keycloak names it in the claim {@code typ}, RFC 9068 in the header
 * {@code typ}.
 */
enum TokenKind {
    /** What a program sends. It must say so: nothing else tells it from an ID token. */
    ACCESS(Set.of("Bearer"), Set.of("at+jwt", "application/at+jwt")) {
        @Override
        boolean fits(JsonWebToken token) {
            var claim = claim(token);
            return claim.isEmpty() ? headers().contains(header(token)) : claims().contains(claim);
        }
    },
    /** What a session of pages rests on. */
    ID(Set.of("", "ID"), Set.of("", "jwt")),
    /** What ends a sign-in over the back channel (OpenID Connect Back-Channel Logout 1.0, section 2.4). */
    LOGOUT(Set.of("", "Logout"), Set.of("", "jwt", "logout+jwt", "application/logout+jwt")) {
        @Override
        boolean fits(JsonWebToken token) {
            return super.fits(token)
                    && Claims.of(token, "nonce") == null
                    && Claims.of(token, "events") instanceof Map<?, ?> events
                    && events.get(EVENT) instanceof Map<?, ?>;
        }
    };

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final Set<String> claims;
    private final Set<String> headers;

    TokenKind(Set<String> claims, Set<String> headers) {
        this.claims = claims;
        this.headers = headers;
    }

    boolean fits(JsonWebToken token) {
        return claims.contains(claim(token)) && headers.contains(header(token));
    }

    Set<String> claims() {
        return claims;
    }

    Set<String> headers() {
        return headers;
    }

    private static String claim(JsonWebToken token) {
        return Claims.text(token, "typ");
    }

    /** Media types do not heed case (RFC 7515, section 4.1.9). */
    private static String header(JsonWebToken token) {
        var raw = token.getRawToken();
        var header = Base64.getUrlDecoder().decode(raw.substring(0, raw.indexOf('.')));
        return new JsonObject(new String(header, StandardCharsets.UTF_8))
                .getValue("typ", "")
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}

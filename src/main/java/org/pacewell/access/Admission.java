package org.pacewell.access;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whether a token may be used here; its signature, issuer, audience and expiry have been checked. */
@ApplicationScoped
class Admission {
    /** How far the clock of an issuer may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final Clock clock;

    Admission(Clock clock) {
        this.clock = clock;
    }

    /** Lets a token pass. @throws AuthenticationFailedException when it is none for this request */
    void require(JsonWebToken token, RoutingContext request) {
        if (request.request().headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) refuse("two tokens at once");
        if (!kindFor(request).fits(token)) refuse("a token of another kind");
        if (token.getSubject().isBlank()) refuse("nobody's token");
        if (token.getIssuedAtTime() > clock.instant().plus(AHEAD).getEpochSecond()) refuse("issued in the future");
    }

    private static TokenKind kindFor(RoutingContext request) {
        if (BackChannel.isAsked(request)) return TokenKind.LOGOUT;
        return SignInSettings.isProgram(request) ? TokenKind.ACCESS : TokenKind.ID;
    }

    private static void refuse(String why) {
        throw new AuthenticationFailedException(why);
    }
}

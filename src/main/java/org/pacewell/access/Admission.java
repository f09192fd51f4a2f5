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
        var kind = kindFor(request);
        if (!kind.fits(token)) refuse("a token of another kind");
        if (token.getSubject().isBlank()) refuse("nobody's token");
        if (token.getIssuedAtTime() > clock.instant().plus(AHEAD).getEpochSecond()) refuse("issued in the future");
        var issuer = SignInSettings.of(request);
        if (issuer.shared() && kind != TokenKind.LOGOUT && !Organisations.include(token, issuer.clinic())) {
            refuse("another organisation's token");
        }
    }

    /** Lets staff pass who signed in strongly enough. @throws AuthenticationFailedException when they did not */
    void requireStrength(Recognised person, JsonWebToken token, RoutingContext request) {
        var issuer = SignInSettings.of(request);
        var enough = issuer.isEnoughForStaff(Claims.text(token, "acr"));
        if (isUnderWay(request)) {
            if (enough) StepUp.forget(request);
        } else if (!enough && person.staffId().isPresent()) {
            throw new AuthenticationFailedException(new WeakSignIn(issuer.staffAcr()));
        }
    }

    /** Signing in and out show nothing; whoever could not finish them would be caught. */
    private static boolean isUnderWay(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals(SignInSettings.CALLBACK) || path.equals(SignInSettings.SIGN_OUT);
    }

    private static TokenKind kindFor(RoutingContext request) {
        if (BackChannel.isAsked(request)) return TokenKind.LOGOUT;
        return SignInSettings.isProgram(request) ? TokenKind.ACCESS : TokenKind.ID;
    }

    private static void refuse(String why) {
        throw new AuthenticationFailedException(why);
    }
}

package org.pacewell.access;

import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Done;
import org.pacewell.web.Errors;

/**
 * What becomes of a request whose sender is not known: a program learns that it must sign in, a page goes to the
 * sign-in. A sign-in that has just failed ends on a page, so that nobody is sent round in circles.
 */
@ApplicationScoped
public class SignInErrors {
    private static final Logger LOG = Logger.getLogger(SignInErrors.class);
    private static final int UNAUTHORIZED = 401;

    private final Errors errors;
    private final LateForms late;
    private final RoutingContext request;

    SignInErrors(Errors errors, LateForms late, RoutingContext request) {
        this.errors = errors;
        this.late = late;
        this.request = request;
    }

    @ServerExceptionMapper
    public Uni<Response> anonymous(UnauthorizedException nobody) {
        return SignInSettings.isProgram(request) ? notSignedIn() : toTheSignIn();
    }

    @ServerExceptionMapper
    public Uni<Response> badToken(AuthenticationFailedException rejected) {
        if (Errors.isPassing(rejected)) return answer(errors.surprise(rejected));
        if (!SignInSettings.isProgram(request)) return toTheSignIn();
        return rejected.getCause() instanceof WeakSignIn weak
                ? challenged(new StrongerSignInNeeded(), weak.challenge())
                : notSignedIn();
    }

    /**
     * A session that is none any more, or a sign-in that came back and cannot be accepted. While the database is away
     * nobody can tell: whoever is signed in stays so.
     */
    @ServerExceptionMapper
    public Uni<Response> rejected(AuthenticationCompletionException rejected) {
        if (rejected instanceof WeakSignIn weak) return toAStrongerSignIn(weak);
        if (Errors.isPassing(rejected)) return answer(errors.surprise(rejected));
        LOG.infof("A session or a sign-in was rejected at %s", request.normalizedPath());
        return switch (request.normalizedPath()) {
            case SignInSettings.CALLBACK -> answer(errors.refused(new SignInFailed()));
            case SignInSettings.SIGN_OUT -> answer(Done.goTo(SignInSettings.SIGNED_OUT));
            default -> toTheSignIn();
        };
    }

    private Uni<Response> toAStrongerSignIn(WeakSignIn weak) {
        if (StepUp.wasAsked(request)) {
            StepUp.forget(request);
            return answer(errors.refused(new StrongerSignInMissing()));
        }
        StepUp.ask(request, weak.wanted());
        return toTheSignIn();
    }

    /** A form that came too late is kept, and asked for after the sign-in. */
    private Uni<Response> toTheSignIn() {
        return late.keep(request).flatMap(kept -> kept ? answer(Done.goTo(LateForms.PATH)) : challenge());
    }

    private Uni<Response> challenge() {
        return new UnauthorizedExceptionMapper()
                .handle(request)
                .map(answer -> answer.getStatus() == UNAUTHORIZED ? errors.refused(new SignInFailed()) : answer);
    }

    private Uni<Response> notSignedIn() {
        return challenged(new NotSignedIn(), "Bearer");
    }

    private Uni<Response> challenged(Refusal refusal, String challenge) {
        var answer = errors.refused(refusal);
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return answer(answer);
    }

    private static Uni<Response> answer(Response answer) {
        return Uni.createFrom().item(answer);
    }
}

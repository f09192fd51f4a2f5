package org.pacewell.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The headers of every answer that depend on who asks; the others are settings. */
@ApplicationScoped
class ResponseHeaders {
    private static final int FIRST = 2_000;
    private static final int FIRST_ERROR = 400;
    /** An answer that is shut in more tightly has brought its own. */
    private static final String POLICY_HEADER = "Content-Security-Policy";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    private final Owner owner;

    ResponseHeaders(Owner owner) {
        this.owner = owner;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(written -> add(request));
                    request.next();
                },
                FIRST);
    }

    private void add(RoutingContext request) {
        var headers = request.response().headers();
        @Nullable String issuer = request.get(SignInSettings.ISSUER);
        if (!headers.contains(POLICY_HEADER)) {
            headers.set(POLICY_HEADER, issuer == null ? POLICY : POLICY + " " + origin(issuer));
        }
        var user = request.user();
        if (user != null || isError(request)) headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (user instanceof QuarkusHttpUser known
                && known.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                && !SignInSettings.isProgram(request)) {
            owner.remember(token.getSubject(), request);
        }
    }

    /** An address that does not exist never asks who somebody is, so an error is kept nowhere, whoever asked. */
    private static boolean isError(RoutingContext request) {
        return request.response().getStatusCode() >= FIRST_ERROR;
    }

    /** Signing out, and a form whose session ran out, end at the issuer: the policy governs that redirect as well. */
    private static String origin(String issuer) {
        var address = URI.create(issuer);
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}

package org.pacewell.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pacewell.rule.Refusal;

/** So many sign-ins a minute from one address; one who tries more waits, and nobody else is locked out by it. */
@ApplicationScoped
class SignInRate {
    private static final int BEFORE_AUTHENTICATION = 900;

    private final TriesAMinute tries;
    private final Clock clock;

    SignInRate(@ConfigProperty(name = "pacewell.sign-ins-a-minute") int most, Clock clock) {
        this.tries = new TriesAMinute(most);
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, BEFORE_AUTHENTICATION);
    }

    private void limit(RoutingContext request) {
        if (!request.normalizedPath().equals(SignInSettings.CALLBACK)
                || isAllowed(request.request().remoteAddress().hostAddress())) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(429)
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(TriesAMinute.SECONDS))
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(Refusal.sentence("TooManySignIns"));
    }

    boolean isAllowed(String address) {
        return tries.allows(address, clock.instant());
    }
}

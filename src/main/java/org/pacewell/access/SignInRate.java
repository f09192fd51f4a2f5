package org.pacewell.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pacewell.rule.Refusal;

/** So many sign-ins a minute from one address; one who tries more waits, and nobody else is locked out by it. */
@ApplicationScoped
class SignInRate {
    private static final int BEFORE_AUTHENTICATION = 900;
    private static final int MOST_ADDRESSES = 100_000;
    private static final long SECONDS = 60;

    /** The tries of an address within the minute that began at an instant. */
    private record Minute(Instant began, int tries) {
        Minute another(Instant now) {
            return isOver(now) ? new Minute(now, 1) : new Minute(began, tries + 1);
        }

        boolean isOver(Instant now) {
            return !began.plusSeconds(SECONDS).isAfter(now);
        }
    }

    private final Map<String, Minute> tries = new ConcurrentHashMap<>();
    private final int most;
    private final Clock clock;

    SignInRate(@ConfigProperty(name = "pacewell.sign-ins-a-minute") int most, Clock clock) {
        this.most = most;
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
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(SECONDS))
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(Refusal.sentence("TooManySignIns"));
    }

    boolean isAllowed(String address) {
        var now = clock.instant();
        if (tries.size() >= MOST_ADDRESSES) tries.values().removeIf(minute -> minute.isOver(now));
        var minute = tries.compute(address, (key, before) -> before == null ? new Minute(now, 1) : before.another(now));
        return minute.tries() <= most;
    }
}

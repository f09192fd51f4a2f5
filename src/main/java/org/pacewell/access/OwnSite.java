package org.pacewell.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Set;
import org.pacewell.rule.Refusal;

/**
 * Refuses what a page of another site or clinic makes a browser send, before anybody is recognised: signing out happens
 * there, where no form's token is looked at yet. The browser itself says where a request comes from (Fetch Metadata).
 */
@ApplicationScoped
class OwnSite {
    private static final int BEFORE_AUTHENTICATION = 1_500;
    private static final Set<String> OURS = Set.of("same-origin", "none");

    void register(@Observes Filters filters) {
        filters.register(OwnSite::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext request) {
        var from = Objects.requireNonNullElse(request.request().getHeader("Sec-Fetch-Site"), "none");
        if (isRead(request.request().method()) || OURS.contains(from)) request.next();
        else request.response().setStatusCode(403).end(Refusal.sentence("ForeignForm"));
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }
}

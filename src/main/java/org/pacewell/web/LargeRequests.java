package org.pacewell.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * A body that is too large. The server would cut the line at once, and a browser that is still sending would show that the
 * line broke; so what is sent is let run out, within reason, and the answer is a page.
 */
@ApplicationScoped
public class LargeRequests {
    private static final String MARK = "pacewell.too-large";
    private static final int AFTER_WHAT_COMES_FIRST = Integer.MIN_VALUE + 1;
    private static final long WITHIN_REASON = 100L * 1024 * 1024;

    private final long most;

    LargeRequests(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_WHAT_COMES_FIRST).handler(this::letRunOut);
    }

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext sent, RoutingContext request) {
        if (request.get(MARK) != null) throw new TooLarge();
    }

    private void letRunOut(RoutingContext context) {
        var request = context.request();
        long length = length(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        if (length <= most || length > WITHIN_REASON) {
            context.next();
            return;
        }
        context.put(MARK, true);
        request.endHandler(_ -> {
            request.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_TYPE);
            context.next();
        });
        request.resume();
    }

    private static long length(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
    }
}

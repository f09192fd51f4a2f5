package org.pacewell.web;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Under which address the metrics count a request: its route's. Where it found none, all are counted under one word, for
 * what was asked may name somebody or be a key, and there is no end to it.
 */
@ApplicationScoped
class CountedAddress implements HttpServerMetricsTagsContributor {
    static final String OTHER = "/other";

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            HttpRequestMetric.getRequestMetric(request).setTemplatePath(OTHER);
            request.next();
        });
    }

    /** Said once more as it ends: what cannot be read ends before the router has it. */
    @Override
    public Tags contribute(Context answered) {
        var request = (HttpServerRequestInternal) answered.request();
        var counted = (HttpRequestMetric) request.metric();
        return Tags.of("uri", counted.applyTemplateMatching(OTHER), "method", method(request.method()));
    }

    private static String method(HttpMethod asked) {
        return HttpMethod.values().contains(asked) ? asked.name() : "OTHER";
    }
}

package org.pacewell.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A page's change comes as a form and in no other way: whatever is no form would pass by the check of its token. */
@ApplicationScoped
public class OwnForms {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void requireOwnForm(ContainerRequestContext sent, RoutingContext request) {
        if (SAFE.contains(sent.getMethod()) || request.normalizedPath().startsWith("/api/")) return;
        if (!isForm(sent.getMediaType())) throw new ForeignForm();
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}

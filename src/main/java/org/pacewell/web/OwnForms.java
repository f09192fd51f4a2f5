package org.pacewell.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page's change comes as a form of this site and in no other way: whatever is no form would pass by the check of the
 * form's token, and what the browser says to come from elsewhere is refused outright.
 */
@ApplicationScoped
public class OwnForms {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @ServerRequestFilter
    void requireOwnForm(ContainerRequestContext sent, RoutingContext request) {
        if (SAFE.contains(sent.getMethod()) || request.normalizedPath().startsWith("/api/")) return;
        @Nullable String from = sent.getHeaderString("Sec-Fetch-Site");
        if (from != null && !OURS.contains(from)) throw new ForeignForm();
        if (!isForm(sent.getMediaType())) throw new ForeignForm();
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}

package org.pacewell.access;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.pacewell.web.Done;

/** What somebody had sent when their session had run out: shown to them again, to be sent or dropped. */
@Path(LateForms.PATH)
@Blocking
public class KeptFormResource {
    private final KeptForms kept;
    private final Owner owner;
    private final SecurityIdentity identity;
    private final RoutingContext request;

    KeptFormResource(KeptForms kept, Owner owner, SecurityIdentity identity, RoutingContext request) {
        this.kept = kept;
        this.owner = owner;
        this.identity = identity;
        this.request = request;
    }

    @GET
    @Authenticated
    public Response view() {
        return kept.open(owner.of(subject(), request), request)
                .map(form -> Response.ok(new AccessPages.Kept(form.path(), form.fields(), form.words())))
                .orElseGet(() -> Response.seeOther(URI.create("/")))
                .build();
    }

    @POST
    @Path("removal")
    @Authenticated
    public Response drop() {
        kept.forget(request);
        return Done.goTo("/");
    }

    private String subject() {
        return ((JsonWebToken) identity.getPrincipal()).getSubject();
    }
}

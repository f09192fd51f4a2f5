package org.pacewell.tenancy;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Where a request ends whose host names no clinic. */
@Path("/")
public class UnknownClinicResource {
    private final RoutingContext request;

    UnknownClinicResource(RoutingContext request) {
        this.request = request;
    }

    @GET
    @Path("unknown-clinic")
    @PermitAll
    public Response page() {
        throw reason();
    }

    @GET
    @Path("api/unknown-clinic")
    @PermitAll
    public Response problem() {
        throw reason();
    }

    /** There is no such clinic; or the database, which would know, does not answer. */
    private RuntimeException reason() {
        @Nullable Throwable trouble = request.get(ClinicHost.TROUBLE);
        return trouble == null ? new UnknownClinic() : new IllegalStateException(trouble);
    }
}

package org.pacewell.tenancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where a request ends whose host names no clinic. */
@Path("/")
public class UnknownClinicResource {
    @GET
    @Path("unknown-clinic")
    @PermitAll
    public Response page() {
        throw new UnknownClinic();
    }

    @GET
    @Path("api/unknown-clinic")
    @PermitAll
    public Response problem() {
        throw new UnknownClinic();
    }
}

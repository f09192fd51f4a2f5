package org.pacewell.clinic;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.pacewell.tenancy.Tenancy;

/** The clinic's own colour, as a style sheet. */
@Path("/look.css")
public class LookResource {
    private final OpenClinics clinics;

    LookResource(OpenClinics clinics) {
        this.clinics = clinics;
    }

    @GET
    @PermitAll
    @Produces("text/css")
    public Response look() {
        var sheet = Tenancy.clinic()
                .flatMap(clinics::find)
                .map(clinic -> Look.sheet(clinic.colour()))
                .orElse("");
        var cache = new CacheControl();
        cache.setMaxAge(300);
        return Response.ok(sheet).cacheControl(cache).build();
    }
}

package org.pacewell.person;

import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.audit.Trail;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** The records that were opened beyond somebody's reach, for programs of managers. */
@Path("/api/v1/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@Transactional
public class BreakGlassApi {
    private final Openings openings;
    private final Trail trail;

    BreakGlassApi(Openings openings, Trail trail) {
        this.openings = openings;
        this.trail = trail;
    }

    @GET
    @RolesAllowed(MANAGER)
    @Operation(summary = "Opened records, the newest first; query finds by the name of either person")
    public Listing<OpeningJson> list(@RestQuery @DefaultValue("") String query, @BeanParam Paging paging) {
        var found = openings.newest(query, paging.last(openings::find), paging.size() + 1);
        trail.readOf(found.stream().map(line -> line.whose().id()).toList(), OpeningARecord.ACTION, null);
        return Listing.of(found, paging, line -> line.opening().id(), line -> OpeningJson.of(line.opening()));
    }
}

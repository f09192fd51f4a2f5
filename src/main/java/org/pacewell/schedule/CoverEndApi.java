package org.pacewell.schedule;

import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Covers;
import org.pacewell.rule.Ids;

/** Ending cover, for programs. */
@Path("/api/v1/covers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@Transactional
public class CoverEndApi {
    private final Covers covers;
    private final Covering covering;
    private final Trail trail;
    private final Clock clock;

    CoverEndApi(Covers covers, Covering covering, Trail trail, Clock clock) {
        this.covers = covers;
        this.covering = covering;
        this.trail = trail;
        this.clock = clock;
    }

    @DELETE
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Ends the stand-in's reach at once; whoever was replaced runs a session to come again")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@RestPath String id) {
        var cover = covers.require(Ids.parse(id));
        covering.end(cover, clock.instant());
        trail.wrote("end", "cover", cover.id());
        return Response.noContent().build();
    }
}

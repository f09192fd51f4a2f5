package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.rule.Ids;

/** Opening a record beyond one's reach with a reason, for programs. */
@Path("/api/v1/participants/{id}/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@Transactional
public class RecordOpeningApi {
    record OpeningBody(@Nullable String reason) {}

    private final Openings openings;
    private final OpeningARecord opening;

    RecordOpeningApi(Openings openings, OpeningARecord opening) {
        this.openings = openings;
        this.opening = opening;
    }

    @POST
    @Idempotent
    @RolesAllowed(CLINICIAN)
    @Operation(
            summary = "Opens a record beyond the clinician's reach for a while",
            description = "The reason says why in a few words. The trail, the manager and the participant are told.")
    @APIResponseSchema(value = OpeningJson.class, responseCode = "201")
    public Response open(@RestPath String id, OpeningBody body) {
        var opened = opening.open(Ids.parse(id), body.reason());
        openings.flush();
        return Response.status(Response.Status.CREATED)
                .entity(OpeningJson.of(opened))
                .build();
    }
}

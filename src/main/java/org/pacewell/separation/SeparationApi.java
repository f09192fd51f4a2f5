package org.pacewell.separation;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.person.ApartFrom;
import org.pacewell.rule.Ids;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** Whom a participant must not meet, for programs. */
@Path("/api/v1/participants/{id}/separations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@Transactional
public class SeparationApi {
    private final Recording recording;
    private final Pairs pairs;

    SeparationApi(Recording recording, Pairs pairs) {
        this.recording = recording;
        this.pairs = pairs;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(summary = "Those whom the participant is kept apart from, the newest first")
    public Listing<SeparationJson> list(@RestPath String id, @BeanParam Paging paging) {
        var whose = recording.reach(id);
        return Listing.part(pairs.of(whose.id()), paging, ApartFrom.Pair::id, SeparationJson::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(
            summary = "Keeps two participants apart: neither is given a place where the other one is",
            description = "Where they are together already nothing changes; the answer says where that is.")
    @APIResponseSchema(value = SeparationJson.class, responseCode = "201")
    public Response record(@RestPath String id, SeparationJson.Body body) {
        var whose = recording.reach(id);
        var recorded = recording.record(whose, Optional.ofNullable(body.participantId()), body.reason());
        var at = URI.create("/api/v1/participants/%s/separations/%s".formatted(whose.id(), recorded.id()));
        return Response.created(at).entity(shown(whose.id(), recorded)).build();
    }

    @DELETE
    @Path("{separation}")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(summary = "Lets two participants meet again; that they were kept apart stays in the record")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@RestPath String id, @RestPath String separation) {
        recording.end(recording.reach(id), Ids.parse(separation));
        return Response.noContent().build();
    }

    private SeparationJson shown(UUID whose, Separation recorded) {
        return pairs.of(whose).stream()
                .filter(pair -> pair.id().equals(recorded.id()))
                .map(SeparationJson::of)
                .findFirst()
                .orElseThrow();
    }
}

package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** Participants for programs. */
@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@Transactional
public class ParticipantApi {
    private final Participants participants;
    private final Trail trail;
    private final Clock clock;

    ParticipantApi(Participants participants, Trail trail, Clock clock) {
        this.participants = participants;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @Operation(summary = "Participants in the order of their names; query finds by name or NHS number")
    public Listing<ParticipantJson> list(@RestQuery @DefaultValue("") String query, @BeanParam Paging paging) {
        var found = participants.search(query, paging.last(participants::find), paging.size() + 1);
        return Listing.of(found, paging, Participant::id, ParticipantJson::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @APIResponseSchema(value = ParticipantJson.class, responseCode = "201")
    public Response add(ParticipantBody body) {
        var added = participants.add(new Participant(body.details(today()), clock.instant()));
        participants.flush();
        trail.wroteOf(added.id(), "add", "participant", added.id());
        return Response.created(URI.create("/api/v1/participants/" + added.id()))
                .tag(EntityTags.of(added.version()))
                .entity(ParticipantJson.of(added))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    @APIResponseSchema(ParticipantJson.class)
    public Response get(@RestPath String id) {
        var found = participants.requireWithinReach(Ids.parse(id));
        trail.readOf(found.id(), "participant", found.id());
        return ok(found);
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN})
    @Operation(summary = "Corrects a participant as a whole; If-Match says which version was read")
    @APIResponseSchema(ParticipantJson.class)
    public Response correct(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, ParticipantBody body) {
        var found = participants.requireWithinReach(Ids.parse(id));
        trail.wroteOf(found.id(), "correct", "participant", found.id());
        found.requireVersion(EntityTags.required(ifMatch));
        participants.correct(found, body.details(today()));
        return ok(found);
    }

    private static Response ok(Participant person) {
        return Response.ok(ParticipantJson.of(person))
                .tag(EntityTags.of(person.version()))
                .build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

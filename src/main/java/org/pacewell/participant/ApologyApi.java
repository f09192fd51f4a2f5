package org.pacewell.participant;

import static org.pacewell.access.Role.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Apologies;
import org.pacewell.attendance.Apology;
import org.pacewell.audit.Trail;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.Sessions;

/** What the signed-in participant says before one of their own sessions. */
@Path("/api/v1/me/sessions/{id}/apology")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Transactional
public class ApologyApi {
    record ApologyBody(Apology.@Nullable Kind kind) {}

    record ApologyJson(UUID id, UUID sessionId, Apology.Kind kind, Instant saidAt) {
        static ApologyJson of(Apology apology) {
            return new ApologyJson(apology.id(), apology.sessionId(), apology.kind(), apology.saidAt());
        }
    }

    private final Sessions sessions;
    private final GuestPlaces guests;
    private final Apologies apologies;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    ApologyApi(Sessions sessions, GuestPlaces guests, Apologies apologies, SignedIn person, Trail trail, Clock clock) {
        this.sessions = sessions;
        this.guests = guests;
        this.apologies = apologies;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(PARTICIPANT)
    @Operation(summary = "Says that the participant cannot come, or comes on a difficult day; another word replaces it")
    @APIResponseSchema(value = ApologyJson.class, responseCode = "201")
    public Response say(@RestPath String id, ApologyBody body) {
        var me = person.participantId();
        trail.readOf(me, "schedule", Ids.parse(id));
        var session = sessions.requireOfParticipant(Ids.parse(id), me);
        var kind = body.kind();
        if (kind == null) throw new InvalidInput(FieldError.of("kind", "Apology.kind"));
        var seat = guests.requireMembership(session, me);
        var said = apologies.say(session, seat, kind, clock.instant());
        trail.wroteOf(me, "apologise", "session", session.id());
        return Response.status(Response.Status.CREATED)
                .entity(ApologyJson.of(said))
                .build();
    }
}

package org.pacewell.schedule;

import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.person.Discipline;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;

/** Cover for one session, for programs. */
@Path("/api/v1/sessions/{id}/cover")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@Transactional
public class CoverApi {
    record CandidateJson(
            UUID staffId,
            String name,
            Discipline discipline,
            boolean free,
            boolean runsTheCohort,

            @Schema(description = "Why they cannot, or empty")
            String hindrance,

            @Schema(description = "The discipline that the session would lack, or empty")
            String gap) {}

    record CandidatesJson(List<CandidateJson> items) {}

    record CoverBody(
            @Nullable UUID staffId,

            @Schema(description = "Who is replaced; absent, the stand-in comes in addition") @Nullable
            UUID insteadOf) {}

    record CoverJson(UUID id, UUID sessionId, UUID staffId) {}

    private final Sessions sessions;
    private final Covering covering;
    private final Trail trail;
    private final Clock clock;

    CoverApi(Sessions sessions, Covering covering, Trail trail, Clock clock) {
        this.sessions = sessions;
        this.covering = covering;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Who might stand in, the fittest first")
    public CandidatesJson rank(@RestPath String id, @RestQuery @Nullable String insteadOf) {
        var session = sessions.require(Ids.parse(id));
        trail.read("session", session.id());
        return new CandidatesJson(covering.candidates(session, Ids.tryParse(insteadOf)).stream()
                .map(candidate -> new CandidateJson(
                        candidate.member().id(),
                        candidate.member().name(),
                        candidate.member().discipline(),
                        candidate.isFree(),
                        candidate.knowsTheCohort(),
                        candidate.hindrance(),
                        candidate.gap()))
                .toList());
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Lets somebody stand in; they reach this session alone, until its day is over")
    @APIResponseSchema(value = CoverJson.class, responseCode = "201")
    public Response cover(@RestPath String id, CoverBody body) {
        var session = sessions.require(Ids.parse(id));
        if (body.staffId() == null) throw new InvalidInput(FieldError.of("staffId", "Cover.staff"));
        var cover = covering.cover(session, body.staffId(), Optional.ofNullable(body.insteadOf()), clock.instant());
        trail.wrote("cover", "session", session.id());
        return Response.created(URI.create("/api/v1/sessions/" + session.id()))
                .entity(new CoverJson(cover.id(), session.id(), cover.staffId()))
                .build();
    }
}

package org.pacewell.edition;

import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohorts;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

/** Moving a cohort to a later edition of its programme, for programs. */
@Path("/api/v1/cohorts/{id}/edition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
@Transactional
public class EditionMoveApi {
    private final Cohorts cohorts;
    private final MovingToAnEdition moving;
    private final Trail trail;
    private final Clock clock;

    EditionMoveApi(Cohorts cohorts, MovingToAnEdition moving, Trail trail, Clock clock) {
        this.cohorts = cohorts;
        this.moving = moving;
        this.trail = trail;
        this.clock = clock;
    }

    /** Which edition is wanted. */
    record EditionBody(
            @Schema(description = "A later published edition; without one the newest") @Nullable
            UUID programmeId,

            @Nullable Boolean dryRun) {}

    /** What the sessions give afterwards. */
    record EditionMoveJson(UUID programmeId, int edition, List<Given> sessions, List<UUID> kept) {
        /** @param repeated whether the people of the cohort had a module of this title already */
        record Given(UUID sessionId, int number, UUID moduleId, String title, boolean repeated) {}

        static EditionMoveJson of(EditionMove move) {
            return new EditionMoveJson(
                    move.to().id(),
                    move.to().edition(),
                    move.steps().stream()
                            .map(step -> new Given(
                                    step.session().id(),
                                    step.session().number(),
                                    step.module().id(),
                                    step.module().title(),
                                    move.isRepeated(step)))
                            .toList(),
                    move.kept().stream().map(Session::id).toList());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary =
                    "Moves a cohort to a later edition: sessions still to come give its modules; a dry run says which")
    @APIResponseSchema(EditionMoveJson.class)
    public Response move(@RestPath String id, EditionBody body) {
        var cohort = cohorts.hold(Ids.parse(id));
        var move = moving.propose(cohort, Optional.ofNullable(body.programmeId()), clock.instant());
        var answer = EditionMoveJson.of(move);
        if (Boolean.TRUE.equals(body.dryRun())) {
            trail.read("cohort", cohort.id());
            return Response.ok(answer).build();
        }
        moving.move(cohort, move);
        trail.wrote("change edition", "cohort", cohort.id());
        return Response.ok(answer).build();
    }
}

package org.pacewell.planning;

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
import java.util.Locale;
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
import org.pacewell.schedule.DecidingOnACohort;
import org.pacewell.web.Form;

/** Whether a cohort goes ahead, for programs. */
@Path("/api/v1/cohorts/{id}/state")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
@Transactional
public class CohortStateApi {
    record StateBody(
            @Schema(description = "CONFIRMED or CANCELLED; the other states follow from the dates") @Nullable
            String state,

            @Schema(description = "Whether a group below the programme's smallest size is meant") @Nullable
            Boolean evenBelowMinimum,

            @Schema(description = "Of a cancellation, in words that participants may read") @Nullable
            String reason) {}

    private final Cohorts cohorts;
    private final DecidingOnACohort deciding;
    private final CohortAnswers answers;
    private final Trail trail;
    private final Clock clock;

    CohortStateApi(Cohorts cohorts, DecidingOnACohort deciding, CohortAnswers answers, Trail trail, Clock clock) {
        this.cohorts = cohorts;
        this.deciding = deciding;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Confirms a cohort or cancels it, with its sessions to come")
    @APIResponseSchema(CohortJson.class)
    public Response decide(@RestPath String id, StateBody body) {
        var cohort = cohorts.require(Ids.parse(id));
        var even = Boolean.TRUE.equals(body.evenBelowMinimum()) ? "yes" : "";
        var wish = new StateForm(Form.text(body.state()), even, Form.text(body.reason())).wish();
        var decided = deciding.decide(cohort, wish, clock.instant());
        trail.wrote(wish.state().name().toLowerCase(Locale.ROOT), "cohort", decided.id());
        return Response.ok(answers.of(decided)).build();
    }
}

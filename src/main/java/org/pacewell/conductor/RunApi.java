package org.pacewell.conductor;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Form;

/** How far a session has come, for programs. */
@Path("/api/v1/sessions/{id}/run")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "run")
@Transactional
public class RunApi {
    /** A step to take. */
    record StepBody(
            @Schema(implementation = Step.Kind.class, description = "In any case") @Nullable
            String kind,

            @Schema(
                    implementation = When.class,
                    description =
                            "AS_PLANNED: a start or a finish was at the time of the plan, though it is said later; else now")
            @Nullable
            String when) {}

    private final Sessions sessions;
    private final CohortPolicy policy;
    private final Conducting conducting;
    private final SignedIn person;
    private final Clock clock;

    RunApi(Sessions sessions, CohortPolicy policy, Conducting conducting, SignedIn person, Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.conducting = conducting;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "How far a session has come, segment by segment")
    @APIResponseSchema(RunJson.class)
    public Response read(@RestPath String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireSee(session.cohortId(), session.id());
        return answer(session, conducting.standing(session));
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, FACILITATOR})
    @Operation(summary = "Takes the next step of a session; If-Match names how many steps were seen")
    @APIResponseSchema(RunJson.class)
    public Response step(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, StepBody body) {
        var session = sessions.require(Ids.parse(id));
        policy.requireMark(session.cohortId(), session.id());
        int seen = EntityTags.required(ifMatch);
        var kind = Step.Kind.parse(Form.text(body.kind()));
        var when = When.parse(Form.text(body.when()));
        return answer(session, conducting.take(session, kind, when, seen, person.staffId(), clock.instant()));
    }

    private Response answer(Session session, Conducting.Standing standing) {
        return Response.ok(RunJson.of(session.id(), standing, clock.instant()))
                .tag(EntityTags.of(standing.number()))
                .build();
    }
}

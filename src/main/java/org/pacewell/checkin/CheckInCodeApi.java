package org.pacewell.checkin;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Sessions;

/** The code of a session for a screen of somebody else's making. */
@Path("/api/v1/sessions/{id}/check-in")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Transactional
public class CheckInCodeApi {
    record CheckInCodeJson(UUID sessionId, String code, String path, Instant from, Instant until) {}

    private final Sessions sessions;
    private final CohortPolicy policy;
    private final CheckInCodes codes;
    private final Trail trail;

    CheckInCodeApi(Sessions sessions, CohortPolicy policy, CheckInCodes codes, Trail trail) {
        this.sessions = sessions;
        this.policy = policy;
        this.codes = codes;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, FACILITATOR})
    @Operation(summary = "The code with which people check in, the path that a square code shows, and when they work")
    public CheckInCodeJson get(@RestPath String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireMark(session.cohortId(), session.id());
        trail.read("check-in", session.id());
        return new CheckInCodeJson(
                session.id(),
                codes.code(session),
                "/check-in/" + codes.token(session),
                session.starts().minus(CheckInWindow.BEFORE),
                session.ends());
    }
}

package org.pacewell.checkin;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalTime;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Words;

/** The code of a session on a screen in the room, for those who take its register. */
@Path("/sessions/{id}/check-in")
@Transactional
public class CheckInScreenResource {
    private final Sessions sessions;
    private final CohortPolicy policy;
    private final CheckInCodes codes;
    private final Trail trail;

    CheckInScreenResource(Sessions sessions, CohortPolicy policy, CheckInCodes codes, Trail trail) {
        this.sessions = sessions;
        this.policy = policy;
        this.codes = codes;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public TemplateInstance view(@RestPath String id, @Context UriInfo address) {
        var session = sessions.require(Ids.parse(id));
        policy.requireMark(session.cohortId(), session.id());
        trail.read("check-in", session.id());
        var base = address.getBaseUri();
        var opens = LocalTime.ofInstant(session.starts().minus(CheckInWindow.BEFORE), session.zone());
        return new CheckInPages.CheckInScreen(
                session.id(),
                session.title(),
                QrSquare.of(base.resolve("/check-in/" + codes.token(session)).toString()),
                codes.code(session),
                base.getAuthority() + "/check-in",
                Words.clock(opens),
                Words.clock(session.endsAt()));
    }
}

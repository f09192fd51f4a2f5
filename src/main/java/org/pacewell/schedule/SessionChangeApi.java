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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;

/** A change that was carried out, for programs: the way back. */
@Path("/api/v1/session-changes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@Transactional
public class SessionChangeApi {
    private final SessionChanges changes;
    private final ChangingDates changing;
    private final ChangeAnswers answers;
    private final Trail trail;
    private final Clock clock;

    SessionChangeApi(SessionChanges changes, ChangingDates changing, ChangeAnswers answers, Trail trail, Clock clock) {
        this.changes = changes;
        this.changing = changing;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "What stood before each of its sessions, and what stands now")
    public ChangeJson get(@RestPath String id) {
        var change = changes.require(Ids.parse(id));
        trail.read("session-change", change.id());
        return answers.of(change, changes.before(change.id()));
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Puts everything back, for ten minutes and unless something else has changed meanwhile")
    public Response undo(@RestPath String id) {
        var change = changes.require(Ids.parse(id));
        changing.undo(change, clock.instant());
        trail.wrote("undo", "session-change", change.id());
        return Response.noContent().build();
    }
}

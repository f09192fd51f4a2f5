package org.pacewell.schedule;

import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;

/** A change that was carried out: what it did, and the way back. */
@Path("/session-changes/{id}")
@Transactional
public class SessionChangeResource {
    private final SessionChanges changes;
    private final ChangingDates changing;
    private final ChangeViews views;
    private final Trail trail;
    private final Clock clock;

    SessionChangeResource(SessionChanges changes, ChangingDates changing, ChangeViews views, Trail trail, Clock clock) {
        this.changes = changes;
        this.changing = changing;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    public TemplateInstance view(@RestPath String id) {
        return page(changes.require(Ids.parse(id)), "");
    }

    @POST
    @Path("undo")
    @RolesAllowed(COORDINATOR)
    public Response undo(@RestPath String id) {
        var change = changes.require(Ids.parse(id));
        try {
            changing.undo(change, clock.instant());
            trail.wrote("undo", "session-change", change.id());
            return Done.goTo(
                    "/cohorts/" + change.cohortId(),
                    MessageBundles.get(ScheduleMessages.class).undone());
        } catch (Refusal refusal) {
            return Answers.invalid(page(change, refusal.getMessage()));
        }
    }

    private TemplateInstance page(SessionChange change, String error) {
        return views.done(change, changes.before(change.id()), clock.instant(), error);
    }
}

package org.pacewell.offline;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Rosters;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** The marks of a register that wait for a person to decide. */
@Path("/sessions/{id}/waiting")
@Transactional
public class WaitingMarksResource {
    private final Sessions sessions;
    private final CohortPolicy policy;
    private final Rosters rosters;
    private final MarkQueue queue;
    private final WaitingViews views;
    private final SignedIn person;
    private final Clock clock;

    WaitingMarksResource(
            Sessions sessions,
            CohortPolicy policy,
            Rosters rosters,
            MarkQueue queue,
            WaitingViews views,
            SignedIn person,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.rosters = rosters;
        this.queue = queue;
        this.views = views;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public TemplateInstance list(@RestPath String id) {
        return views.list(reach(id), clock.instant());
    }

    @POST
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public Response settle(
            @RestPath String id,
            @RestForm @DefaultValue("") String use,
            @RestForm @DefaultValue("") String leave,
            @RestForm @DefaultValue("") String correction) {
        var session = reach(id);
        boolean taken = leave.isEmpty();
        try {
            if (taken && use.isEmpty()) throw new InvalidInput(FieldError.of("use", "Queue.decision"));
            var mark = Ids.parse(taken ? use : leave);
            var people = Rosters.participants(rosters.of(session));
            queue.settle(session, people, mark, taken, correction.strip(), person.staffId(), clock.instant());
        } catch (InvalidInput wrong) {
            return Answers.invalid(
                    views.again(session, clock.instant(), correction, FormErrors.of(wrong, "correction")));
        }
        var words = MessageBundles.get(OfflineMessages.class);
        var to = views.isEmpty(session) ? "" : "/waiting";
        return Done.goTo("/sessions/" + session.id() + to, taken ? words.used() : words.left());
    }

    private Session reach(String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireMark(session.cohortId(), session.id());
        return session;
    }
}

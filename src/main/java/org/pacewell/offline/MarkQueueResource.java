package org.pacewell.offline;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.NoRegister;
import org.pacewell.attendance.Rosters;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.EntityTags;

/** How the register's page saves each mark as it is made, and learns what others saved. */
@Path("/sessions/{id}/marks")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class MarkQueueResource {
    private final Sessions sessions;
    private final CohortPolicy policy;
    private final Rosters rosters;
    private final MarkQueue queue;
    private final RegisterNews news;
    private final SignedIn person;
    private final ObjectMapper json;
    private final Clock clock;

    MarkQueueResource(
            Sessions sessions,
            CohortPolicy policy,
            Rosters rosters,
            MarkQueue queue,
            RegisterNews news,
            SignedIn person,
            ObjectMapper json,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.rosters = rosters;
        this.queue = queue;
        this.news = news;
        this.person = person;
        this.json = json;
        this.clock = clock;
    }

    /** While nothing has changed no record is read. */
    @GET
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public Response news(@RestPath String id, @Context Request request) {
        var session = reach(id);
        var tag = EntityTags.of(sessions.registerVersion(session.id()));
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) return unchanged.build();
        return answer(session, rosters.of(session), Map.of(), Map.of());
    }

    @POST
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public Response take(
            @RestPath String id, @RestForm @DefaultValue("") String device, @RestForm @DefaultValue("") String marks) {
        var session = reach(id);
        if (session.isCancelled()) throw new NoRegister();
        var from = Ids.tryParse(device).orElseThrow(() -> new InvalidInput(FieldError.of("device", "Queue.id")));
        var now = clock.instant();
        var members = rosters.of(session);
        var read = QueueForm.read(json, marks, session, members, now);
        var people = Rosters.participants(members);
        var arrivals = queue.receive(session, people, from, read.marks(), person.staffId(), now);
        return answer(session, members, arrivals, read.wrong());
    }

    private Response answer(
            Session session, List<Rosters.Member> members, Map<UUID, Arrival> arrivals, Map<String, String> wrong) {
        int version = sessions.registerVersion(session.id());
        return Response.ok(news.of(session, members, version, arrivals, wrong))
                .tag(EntityTags.of(version))
                .build();
    }

    private Session reach(String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireMark(session.cohortId(), session.id());
        return session;
    }
}

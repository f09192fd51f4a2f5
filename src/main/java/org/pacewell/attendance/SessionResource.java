package org.pacewell.attendance;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** The page of a session: who comes, the plan, and the register, on one screen. */
@Path("/sessions/{id}")
@Transactional
public class SessionResource {
    private final Sessions sessions;
    private final CohortPolicy policy;
    private final Registers registers;
    private final SessionViews views;
    private final SignedIn person;
    private final Clock clock;

    SessionResource(
            Sessions sessions,
            CohortPolicy policy,
            Registers registers,
            SessionViews views,
            SignedIn person,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.registers = registers;
        this.views = views;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String id, @RestQuery @DefaultValue("") String knownOn) {
        var session = reach(id);
        var now = clock.instant();
        return KnownOn.of(knownOn, session, now)
                .map(known -> views.knownOn(session, now, known))
                .orElseGet(() -> views.view(session, now));
    }

    @GET
    @Path("sheet")
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public TemplateInstance sheet(@RestPath String id) {
        var session = reach(id);
        return views.sheet(session, clock.instant());
    }

    @POST
    @Path("register")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public Response take(@RestPath String id, MultivaluedMap<String, String> typed) {
        var session = sessions.require(Ids.parse(id));
        policy.requireMark(session.cohortId(), session.id());
        var form = new RegisterForm(typed);
        try {
            var seen = registers.openNamed(session, OptionalInt.of(form.seenVersion()));
            var read = form.read(session, seen.members());
            if (read.errors().any()) return again(session, form, form.seenVersion(), read.errors());
            var made = new Marking(read.marks(), form.correction());
            var register = registers.take(seen, made, person.staffId(), clock.instant());
            return Done.goTo(
                    "/sessions/" + id,
                    saved(seen.members().size() - register.inForce().size()));
        } catch (StaleEdit stale) {
            return again(session, form, sessions.registerVersion(session.id()), FormErrors.of(stale, "register"));
        } catch (Refusal refusal) {
            return again(session, form, form.seenVersion(), FormErrors.of(refusal, "register"));
        }
    }

    private Response again(Session session, RegisterForm form, int version, FormErrors errors) {
        var page = views.again(session, clock.instant(), version, errors, form);
        return Answers.invalid(page);
    }

    private Session reach(String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireSee(session.cohortId(), session.id());
        return session;
    }

    private static String saved(int unmarked) {
        var words = MessageBundles.get(AttendanceMessages.class);
        return unmarked > 0 ? words.saved(unmarked) : words.saved_all();
    }
}

package org.pacewell.conductor;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.NotInRegister;
import org.pacewell.attendance.Registers;
import org.pacewell.attendance.Rosters;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** The page on which a facilitator runs a session, large enough to be read from where they stand. */
@Path("/sessions/{id}/run")
@Transactional
public class RunResource {
    private final Sessions sessions;
    private final CohortPolicy policy;
    private final Conducting conducting;
    private final Rosters rosters;
    private final Registers registers;
    private final RunViews views;
    private final SignedIn person;
    private final Clock clock;

    RunResource(
            Sessions sessions,
            CohortPolicy policy,
            Conducting conducting,
            Rosters rosters,
            Registers registers,
            RunViews views,
            SignedIn person,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.conducting = conducting;
        this.rosters = rosters;
        this.registers = registers;
        this.views = views;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public TemplateInstance view(@RestPath String id) {
        return views.view(reach(id), FormErrors.NONE, clock.instant());
    }

    @POST
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public Response step(
            @RestPath String id,
            @RestForm @DefaultValue("") String kind,
            @RestForm @DefaultValue("") String when,
            @RestForm @DefaultValue("") String seen) {
        var session = reach(id);
        try {
            var step = Step.Kind.parse(kind);
            var at = When.parse(when);
            conducting.take(session, step, at, Form.seenVersion(seen), person.staffId(), clock.instant());
            return Done.goTo(at(session));
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(session, FormErrors.of(refusal, "kind"), clock.instant()));
        }
    }

    @POST
    @Path("people")
    @RolesAllowed({COORDINATOR, FACILITATOR})
    public Response tap(
            @RestPath String id, @RestForm @DefaultValue("") String who, @RestForm @DefaultValue("") String tap) {
        var session = reach(id);
        var now = clock.instant();
        try {
            var meant = OneTap.parse(tap);
            var member = rosters.of(session).stream()
                    .filter(one -> Rosters.key(one.enrolmentId()).equals(who))
                    .findFirst()
                    .orElseThrow(NotInRegister::new);
            var before = Optional.ofNullable(registers.of(session.id()).get(member.enrolmentId()));
            var run = conducting.standing(session).run();
            var mark = meant.mark(member.enrolmentId(), before, session, run, now);
            registers.correct(session, List.of(mark), "", person.staffId(), now);
            return Done.goTo(at(session) + "#people");
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(session, besidePeople(refusal), now));
        }
    }

    /** A locked register asks for a reason, and this page for none. */
    private static FormErrors besidePeople(Refusal refusal) {
        boolean locked =
                refusal.errors().stream().anyMatch(error -> error.field().equals("correction"));
        return locked
                ? new FormErrors(List.of(FieldError.of("people", "Run.locked")))
                : FormErrors.of(refusal, "people");
    }

    private Session reach(String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireMark(session.cohortId(), session.id());
        return session;
    }

    private static String at(Session session) {
        return "/sessions/" + session.id() + "/run";
    }
}

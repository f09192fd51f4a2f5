package org.pacewell.schedule;

import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.audit.Trail;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Changing one session, or all from it on: the form, the dry run, the change. */
@Path("/sessions/{id}/changes")
@Transactional
public class ChangeResource {
    private final Sessions sessions;
    private final Places places;
    private final StaffMembers staff;
    private final ChangingDates changing;
    private final ChangeViews views;
    private final Trail trail;
    private final Clock clock;

    ChangeResource(
            Sessions sessions,
            Places places,
            StaffMembers staff,
            ChangingDates changing,
            ChangeViews views,
            Trail trail,
            Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.staff = staff;
        this.changing = changing;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("new")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance blank(@RestPath String id, @RestQuery @DefaultValue("move") String kind) {
        var session = sessions.require(Ids.parse(id));
        var wanted = ChangeForm.kind(kind).orElse(SessionChange.Kind.MOVE);
        var running = sessions.facilitators(List.of(session.id())).getOrDefault(session.id(), List.of());
        return views.blank(session, ChangeForm.of(wanted, session, running), clock.instant(), FormErrors.NONE);
    }

    /** Shows what would happen; only the step {@code confirm} does it. */
    @POST
    @RolesAllowed(COORDINATOR)
    public Response change(@RestPath String id, @BeanParam ChangeForm form) {
        var session = sessions.require(Ids.parse(id));
        var now = clock.instant();
        if (form.step().equals("change"))
            return Response.ok(views.blank(session, form, now, FormErrors.NONE)).build();
        try {
            session.requireVersion(form.seenVersion());
            var wish = form.wish(places.known().rooms()::containsKey, facilitators());
            if (!form.step().equals("confirm")) {
                return Response.ok(views.preview(session, form, changing.preview(session, wish, now), FormErrors.NONE))
                        .build();
            }
            var change = changing.carryOut(session, wish, form.seenMark(), now);
            trail.wrote(change.kind().name().toLowerCase(Locale.ROOT), "session", session.id());
            return Done.goTo("/session-changes/" + change.id());
        } catch (DayClosed closed) {
            var wish = form.wish(places.known().rooms()::containsKey, facilitators());
            return Answers.invalid(views.preview(
                    session, form, changing.preview(session, wish, now), FormErrors.of(closed, "evenClosed")));
        } catch (Refusal refusal) {
            return Answers.invalid(views.blank(session, form, now, FormErrors.of(refusal, "day")));
        }
    }

    private Set<UUID> facilitators() {
        return staff.facilitators().stream().map(StaffMember::id).collect(Collectors.toUnmodifiableSet());
    }
}

package org.pacewell.schedule;

import static org.pacewell.access.Role.COORDINATOR;

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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohorts;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Moving and cancelling one session. */
@Path("/sessions/{id}")
@Transactional
public class SessionChangeResource {
    private final Sessions sessions;
    private final Cohorts cohorts;
    private final Places places;
    private final ChangingASession changing;
    private final Trail trail;
    private final Clock clock;

    SessionChangeResource(
            Sessions sessions, Cohorts cohorts, Places places, ChangingASession changing, Trail trail, Clock clock) {
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.places = places;
        this.changing = changing;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("time")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance time(@RestPath String id) {
        var session = sessions.require(Ids.parse(id));
        var room = session.roomId().map(Object::toString).orElse("");
        return timePage(
                session,
                session.day().toString(),
                Words.clock(session.startsAt()),
                room,
                session.version(),
                FormErrors.NONE);
    }

    @POST
    @Path("time")
    @RolesAllowed(COORDINATOR)
    public Response move(
            @RestPath String id,
            @RestForm @DefaultValue("") String day,
            @RestForm @DefaultValue("") String startsAt,
            @RestForm @DefaultValue("") String roomId,
            @RestForm @DefaultValue("0") int version) {
        var session = sessions.require(Ids.parse(id));
        var head = head(session);
        try {
            var form = new Form();
            var newDay = form.day("day", day);
            var newStart = form.time("startsAt", startsAt);
            var room = Ids.tryParse(roomId);
            form.requireThat(
                    roomId.isBlank()
                            || room.filter(places.known().rooms()::containsKey).isPresent(),
                    "roomId",
                    "Cohort.room");
            form.requireNoErrors();
            session.requireVersion(version);
            changing.move(session, newDay.orElseThrow(), newStart.orElseThrow(), Ids.tryParse(roomId), clock.instant());
            trail.wrote("move", "session", session.id());
            return Done.goTo("/sessions/" + id, words().moved());
        } catch (Refusal refusal) {
            return Answers.invalid(new SessionPages.SessionTime(
                    head, day, startsAt, roomId, version, rooms(), FormErrors.of(refusal, "day")));
        }
    }

    @GET
    @Path("cancellation")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance cancellation(@RestPath String id) {
        return new SessionPages.SessionCancellation(head(sessions.require(Ids.parse(id))), "", FormErrors.NONE);
    }

    @POST
    @Path("cancellation")
    @RolesAllowed(COORDINATOR)
    public Response cancel(@RestPath String id, @RestForm @DefaultValue("") String reason) {
        var session = sessions.require(Ids.parse(id));
        try {
            var form = new Form();
            var why = form.required("reason", reason, 200, "Session.reason");
            form.requireNoErrors();
            changing.cancel(session, why, clock.instant());
            trail.wrote("cancel", "session", session.id());
            return Done.goTo("/sessions/" + id, words().cancelled());
        } catch (Refusal refusal) {
            return Answers.invalid(
                    new SessionPages.SessionCancellation(head(session), reason, FormErrors.of(refusal, "reason")));
        }
    }

    private SessionPages.SessionTime timePage(
            Session session, String day, String startsAt, String roomId, int version, FormErrors errors) {
        return new SessionPages.SessionTime(head(session), day, startsAt, roomId, version, rooms(), errors);
    }

    private SessionPages.Head head(Session session) {
        return new SessionPages.Head(
                session.id(),
                cohorts.require(session.cohortId()).name(),
                session.number(),
                session.title(),
                session.day(),
                session.startsAt(),
                session.endsAt());
    }

    private List<Option> rooms() {
        var known = places.known();
        return known.rooms().values().stream()
                .map(room -> Option.of(room.id(), known.of(Optional.of(room.siteId()), Optional.of(room.id()))))
                .toList();
    }

    private static ScheduleMessages words() {
        return MessageBundles.get(ScheduleMessages.class);
    }
}

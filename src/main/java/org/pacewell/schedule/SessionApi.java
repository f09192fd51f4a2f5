package org.pacewell.schedule;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.Rooms;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.Ids;
import org.pacewell.web.EntityTags;
import org.pacewell.web.Form;

/** Single sessions for programs. */
@Path("/api/v1/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@Transactional
public class SessionApi {
    record TimeBody(
            @Schema(format = "date") @Nullable String date,

            @Schema(examples = "10:00", description = "Local time of the clinic") @Nullable
            String startsAt,

            @Schema(description = "Absent or null: the session keeps its room") @Nullable
            UUID roomId,

            @Schema(description = "Whether a holiday or closure on that day is meant; false unless said") @Nullable
            Boolean evenOnClosedDays,

            @Schema(description = "Whether only to say what would be; false unless said") @Nullable
            Boolean dryRun) {}

    record CancellationBody(
            @Schema(description = "In words that participants may read") @Nullable
            String reason,

            @Schema(description = "Whether only to say what would be; false unless said") @Nullable
            Boolean dryRun) {}

    private final Sessions sessions;
    private final Rooms rooms;
    private final CohortPolicy policy;
    private final ChangingDates changing;
    private final SessionAnswers answers;
    private final ChangeAnswers changes;
    private final Trail trail;
    private final Clock clock;

    SessionApi(
            Sessions sessions,
            Rooms rooms,
            CohortPolicy policy,
            ChangingDates changing,
            SessionAnswers answers,
            ChangeAnswers changes,
            Trail trail,
            Clock clock) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.policy = policy;
        this.changing = changing;
        this.answers = answers;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @APIResponseSchema(SessionJson.class)
    public Response get(@RestPath String id) {
        var session = reach(id);
        trail.read("session", session.id());
        return ok(session);
    }

    @PUT
    @Path("time")
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "Moves a session that has not begun; its length stays",
            description = "A dry run answers as one of /sessions/{id}/changes does, and changes nothing.")
    @APIResponseSchema(SessionJson.class)
    public Response move(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, TimeBody body) {
        var session = reach(id);
        EntityTags.seen(ifMatch).ifPresent(session::requireVersion);
        var form = new Form();
        var day = form.day("date", body.date());
        var start = form.time("startsAt", body.startsAt());
        var room = Optional.ofNullable(body.roomId());
        form.requireThat(room.isEmpty() || room.flatMap(rooms::find).isPresent(), "roomId", "Cohort.room");
        form.requireNoErrors();
        var to = new ChangeWish.Move(day.orElseThrow(), start.orElseThrow(), room);
        var wish = new ChangeWish(to, false, Boolean.TRUE.equals(body.evenOnClosedDays()));
        if (Boolean.TRUE.equals(body.dryRun())) return dryRun(session, wish);
        changing.carryOut(session, wish, Optional.empty(), clock.instant());
        trail.wrote("move", "session", session.id());
        return ok(session);
    }

    @POST
    @Path("cancellation")
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "Cancels a session that has not begun; it stays visible as cancelled",
            description = "A dry run answers as one of /sessions/{id}/changes does, and changes nothing.")
    @APIResponseSchema(SessionJson.class)
    public Response cancel(@RestPath String id, CancellationBody body) {
        var session = reach(id);
        var form = new Form();
        var why = form.required("reason", body.reason(), 200, "Session.reason");
        form.requireNoErrors();
        var wish = ChangeWish.only(new ChangeWish.Cancel(why, false));
        if (Boolean.TRUE.equals(body.dryRun())) return dryRun(session, wish);
        changing.carryOut(session, wish, Optional.empty(), clock.instant());
        trail.wrote("cancel", "session", session.id());
        return ok(session);
    }

    private Response dryRun(Session session, ChangeWish wish) {
        trail.read("session-change", session.id());
        var run = changing.preview(session, wish, clock.instant());
        return Response.ok(changes.of(wish.to().kind(), run, Optional.empty())).build();
    }

    private Session reach(String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireSee(session.cohortId(), session.id());
        return session;
    }

    private Response ok(Session session) {
        return Response.ok(answers.of(session))
                .tag(EntityTags.of(session.version()))
                .build();
    }
}

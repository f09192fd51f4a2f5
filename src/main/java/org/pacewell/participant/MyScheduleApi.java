package org.pacewell.participant;

import static org.pacewell.access.Role.PARTICIPANT;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Apology;
import org.pacewell.audit.Trail;
import org.pacewell.schedule.SessionJson;
import org.pacewell.web.Listing;

/** The signed-in participant's own sessions. Nothing here is about anybody else. */
@Path("/api/v1/me/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Transactional
public class MyScheduleApi {
    record MySessionJson(
            @JsonUnwrapped SessionJson session,

            @Schema(description = "What the participant said of the session, while it is in force")
            Apology.@Nullable Kind apology,

            @Schema(description = "Whether the session has moved since the participant said it; absent without a word")
            @Nullable
            Boolean saidBeforeMove) {}

    private final MyProgramme mine;
    private final SignedIn person;
    private final Trail trail;

    MyScheduleApi(MyProgramme mine, SignedIn person, Trail trail) {
        this.mine = mine;
        this.person = person;
        this.trail = trail;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(summary = "The participant's own sessions in the order of their times, past and cancelled ones too")
    public Listing<MySessionJson> schedule() {
        var me = person.participantId();
        var sessions = mine.sessionsOf(me);
        trail.readOf(me, "schedule", null);
        return Listing.whole(sessions.stream().map(MyScheduleApi::json).toList());
    }

    private static MySessionJson json(MyProgramme.Line line) {
        var session = SessionJson.forParticipant(
                line.id(),
                line.number(),
                line.title(),
                line.day(),
                line.startsAt(),
                line.endsAt(),
                line.zone(),
                line.starts(),
                line.ends(),
                line.place(),
                line.status(),
                line.oneToOne());
        var said = line.said();
        return new MySessionJson(
                session,
                said.map(MyProgramme.Said::kind).orElse(null),
                said.map(MyProgramme.Said::beforeMove).orElse(null));
    }
}

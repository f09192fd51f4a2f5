package org.pacewell.participant;

import static org.pacewell.access.Role.PARTICIPANT;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Apologies;
import org.pacewell.attendance.Apology;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.SessionJson;
import org.pacewell.schedule.Sessions;
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
            Apology.@Nullable Kind apology) {}

    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Apologies apologies;
    private final Places places;
    private final SignedIn person;
    private final Trail trail;

    MyScheduleApi(
            Sessions sessions,
            Enrolments enrolments,
            Apologies apologies,
            Places places,
            SignedIn person,
            Trail trail) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.apologies = apologies;
        this.places = places;
        this.person = person;
        this.trail = trail;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(summary = "The participant's own sessions in the order of their times, past and cancelled ones too")
    public Listing<MySessionJson> schedule() {
        var me = person.participantId();
        var mine = enrolments.seatedOf(me).stream().map(Enrolment::id).toList();
        var said = apologies.ofEnrolments(mine);
        var known = places.known();
        trail.readOf(me, "schedule", null);
        return Listing.whole(sessions.ofParticipant(me).stream()
                .map(session -> json(session, known, said))
                .toList());
    }

    private static MySessionJson json(Session session, Places.Known places, Map<UUID, Apology> said) {
        var apology = said.get(session.id());
        return new MySessionJson(SessionJson.forParticipant(session, places), apology == null ? null : apology.kind());
    }
}

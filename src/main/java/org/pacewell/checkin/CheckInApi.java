package org.pacewell.checkin;

import static org.pacewell.access.Role.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Attendance;
import org.pacewell.attendance.Outcome;
import org.pacewell.web.Form;

/** Checking in, for programs. */
@Path("/api/v1/me/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Transactional
public class CheckInApi {
    record CheckInBody(
            @Schema(description = "The code that is shown in the room, or the end of its address", examples = "K7M-2QX")
            @Nullable
            String code) {}

    record CheckInJson(
            UUID sessionId,
            Outcome outcome,

            @Schema(implementation = String.class, examples = "10:20") @Nullable
            LocalTime arrivedAt,

            @Schema(description = "False where staff had marked the person before; that mark stays")
            boolean checkedIn) {
        static CheckInJson of(Attendance mark) {
            return new CheckInJson(
                    mark.sessionId(), mark.outcome(), mark.mark().arrivedAt().orElse(null), mark.isCheckIn());
        }
    }

    private final CheckIns checkIns;
    private final SignedIn person;
    private final Clock clock;

    CheckInApi(CheckIns checkIns, SignedIn person, Clock clock) {
        this.checkIns = checkIns;
        this.person = person;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(PARTICIPANT)
    @Operation(
            summary = "Says that the participant is in the room of a session of theirs",
            description =
                    "From half an hour before the session until its end. A mark that is there already stays. Any code"
                            + " that is not of a session of theirs now gets one and the same answer.")
    @APIResponseSchema(value = CheckInJson.class, responseCode = "201")
    public Response checkIn(CheckInBody body) {
        var mark = checkIns.checkIn(person.participantId(), Form.text(body.code()), clock.instant());
        return Response.status(Response.Status.CREATED)
                .entity(CheckInJson.of(mark))
                .build();
    }
}

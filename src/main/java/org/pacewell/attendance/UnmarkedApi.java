package org.pacewell.attendance;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** The worklist of registers that are not finished, for programs. */
@Path("/api/v1/unmarked")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Transactional
public class UnmarkedApi {
    record UnmarkedJson(
            UUID sessionId,
            UUID cohortId,
            String cohort,
            int number,
            String title,
            LocalDate date,
            int expected,
            int unmarked,

            @Schema(description = "Who is to finish the register; absent when nobody runs the session") @Nullable
            UUID ownerId,

            String owner) {}

    record OwnerBody(
            @Schema(description = "Somebody who runs the cohort and may mark") @Nullable
            UUID staffId) {}

    private final UnmarkedSessions unmarked;
    private final HandingARegisterOn handing;
    private final Sessions sessions;
    private final SignedIn person;
    private final Clock clock;

    UnmarkedApi(
            UnmarkedSessions unmarked, HandingARegisterOn handing, Sessions sessions, SignedIn person, Clock clock) {
        this.unmarked = unmarked;
        this.handing = handing;
        this.sessions = sessions;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, FACILITATOR, MANAGER})
    @Operation(
            summary = "Sessions that are over and where somebody is not marked, the oldest first",
            description = "They are listed once the clinic's hours after the end have passed; facilitators see those of"
                    + " the cohorts that they run.")
    public Listing<UnmarkedJson> list(@BeanParam Paging paging) {
        Optional<UUID> mine = person.seesWholeClinic() ? Optional.empty() : Optional.of(person.staffId());
        return Listing.part(unmarked.waiting(clock.instant(), mine), paging, UnmarkedSession::id, UnmarkedApi::json);
    }

    @PUT
    @Path("{id}/owner")
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Hands a register to somebody else who may mark")
    @APIResponse(responseCode = "204", description = "Handed on")
    public Response handOn(@RestPath String id, OwnerBody body) {
        var session = sessions.require(Ids.parse(id));
        handing.handOn(session, Optional.ofNullable(body.staffId()), person.staffId(), clock.instant());
        return Response.noContent().build();
    }

    private static UnmarkedJson json(UnmarkedSession session) {
        return new UnmarkedJson(
                session.id(),
                session.cohortId(),
                session.cohort(),
                session.number(),
                session.title(),
                session.day(),
                session.expected(),
                session.unmarked(),
                session.ownerId().orElse(null),
                session.owner());
    }
}

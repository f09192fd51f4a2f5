package org.pacewell.feed;

import static org.pacewell.access.Role.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;

/** The address of the participant's own calendar, for programs. */
@Path("/api/v1/me/calendar-address")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Transactional
public class CalendarAddressApi {
    private final CalendarAddresses addresses;
    private final SignedIn person;
    private final Clock clock;

    CalendarAddressApi(CalendarAddresses addresses, SignedIn person, Clock clock) {
        this.addresses = addresses;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(summary = "Whether an address works, since when, and what it says; never the address itself")
    public CalendarAddressJson read() {
        return addresses.of(me()).map(CalendarAddressJson::of).orElse(CalendarAddressJson.NONE);
    }

    @POST
    @Idempotent
    @RolesAllowed(PARTICIPANT)
    @Operation(
            summary = "Makes an address, in place of the one before",
            description = "The address is in this answer and never again: not in one that is repeated under its"
                    + " Idempotency-Key either, for what is kept of it is a hash. Whoever has it can read there without"
                    + " signing in.")
    @APIResponseSchema(value = CalendarAddressJson.class, responseCode = "201")
    public Response make(CalendarAddressJson.Body body, @Context UriInfo here) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var wish = body.wish();
        var key = addresses.make(me(), wish, now);
        var made = CalendarAddressJson.made(here.getBaseUri().resolve(key.path()), wish, now);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @DELETE
    @Idempotent
    @RolesAllowed(PARTICIPANT)
    @Operation(summary = "Stops the address, if there is one: it opens nothing from now on")
    @APIResponse(responseCode = "204", description = "There is none any more")
    public Response stop() {
        addresses.end(me(), clock.instant());
        return Response.noContent().build();
    }

    private UUID me() {
        return person.participantId();
    }
}

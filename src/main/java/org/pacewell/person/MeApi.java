package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;
import static org.pacewell.access.Role.PARTICIPANT;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Tenancy;

/** Who the bearer of the token is at this clinic. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Transactional
public class MeApi {
    /** Somebody who is both counts as staff. */
    enum Kind {
        @JsonProperty("staff")
        STAFF,
        @JsonProperty("participant")
        PARTICIPANT
    }

    record MeJson(
            UUID id,
            String name,
            List<String> roles,

            @Schema(description = "The clinic's key") String clinic,

            Kind kind) {}

    private final SignedIn person;
    private final Trail trail;

    MeApi(SignedIn person, Trail trail) {
        this.person = person;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER, PARTICIPANT})
    @Operation(summary = "The signed-in person")
    public MeJson me() {
        trail.read("me", person.actor().id());
        var roles = Stream.of(CLINICIAN, COORDINATOR, FACILITATOR, MANAGER, PARTICIPANT)
                .filter(person::is)
                .toList();
        var staff = person.staff();
        return new MeJson(
                staff.orElseGet(person::participantId),
                person.name(),
                roles,
                Tenancy.current(),
                staff.isPresent() ? Kind.STAFF : Kind.PARTICIPANT);
    }
}

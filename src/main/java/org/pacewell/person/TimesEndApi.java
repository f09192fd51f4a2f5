package org.pacewell.person;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Ids;

/** Ending leave and working hours, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
@Transactional
public class TimesEndApi {
    private final StaffLeaves leaves;
    private final StaffHours hours;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    TimesEndApi(StaffLeaves leaves, StaffHours hours, OpenClinics clinics, Trail trail, Clock clock) {
        this.leaves = leaves;
        this.hours = hours;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @DELETE
    @Path("staff-leave/{id}")
    @Idempotent
    @RolesAllowed({COORDINATOR, MANAGER})
    @Operation(summary = "The person is there after all; that leave was planned stays in the record")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response endLeave(@RestPath String id) {
        var leave = leaves.require(Ids.parse(id));
        leave.end(clock.instant());
        trail.wrote("end", "leave", leave.id());
        return Response.noContent().build();
    }

    @DELETE
    @Path("working-hours/{id}")
    @Idempotent
    @RolesAllowed({COORDINATOR, MANAGER})
    @Operation(summary = "Ends working hours with today")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response endHours(@RestPath String id) {
        var kept = hours.require(Ids.parse(id));
        kept.end(LocalDate.ofInstant(clock.instant(), clinics.current().zone()));
        trail.wrote("end", "hours", kept.id());
        return Response.noContent().build();
    }
}

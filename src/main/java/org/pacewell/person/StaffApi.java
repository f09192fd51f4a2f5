package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pacewell.audit.Trail;
import org.pacewell.web.Listing;
import org.pacewell.web.Paging;

/** The clinic's staff for programs. */
@Path("/api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
@Transactional
public class StaffApi {
    record StaffJson(UUID id, String givenName, String familyName, Discipline discipline, Set<String> roles) {
        static StaffJson of(StaffMember member) {
            return new StaffJson(
                    member.id(), member.givenName(), member.familyName(), member.discipline(), member.roles());
        }
    }

    private final StaffMembers staff;
    private final Trail trail;

    StaffApi(StaffMembers staff, Trail trail) {
        this.staff = staff;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "The active staff in the order of their names")
    public Listing<StaffJson> list(@BeanParam Paging paging) {
        var found = staff.page(paging.last(staff::find), paging.size() + 1);
        trail.read("staff", null);
        return Listing.of(found, paging, StaffMember::id, StaffJson::of);
    }
}

package org.pacewell.person;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Ids;
import org.pacewell.web.Form;

/** When staff are away and when they work, for programs. */
@Path("/api/v1/staff/{id}/times")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
@Transactional
public class StaffTimesApi {
    record LeaveJson(UUID id, LocalDate firstDay, LocalDate lastDay, String reason) {
        static LeaveJson of(StaffLeave leave) {
            return new LeaveJson(leave.id(), leave.firstDay(), leave.lastDay(), leave.reason());
        }
    }

    record HoursJson(
            UUID id,
            DayOfWeek weekday,

            @Schema(implementation = String.class) LocalTime startsAt,

            @Schema(implementation = String.class) LocalTime endsAt,

            LocalDate fromDay) {
        static HoursJson of(WorkingHours hours) {
            return new HoursJson(hours.id(), hours.weekday(), hours.startsAt(), hours.endsAt(), hours.fromDay());
        }
    }

    record TimesJson(List<LeaveJson> leave, List<HoursJson> hours) {}

    record LeaveBody(
            @Nullable String firstDay,
            @Nullable String lastDay,
            @Nullable String reason) {}

    record HoursBody(
            @Nullable String weekday,
            @Nullable String startsAt,
            @Nullable String endsAt,
            @Nullable String fromDay) {}

    private final StaffMembers staff;
    private final StaffLeaves leaves;
    private final StaffHours hours;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    StaffTimesApi(
            StaffMembers staff, StaffLeaves leaves, StaffHours hours, OpenClinics clinics, Trail trail, Clock clock) {
        this.staff = staff;
        this.leaves = leaves;
        this.hours = hours;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    @Operation(summary = "Leave that is not over, and the hours in force")
    public TimesJson get(@RestPath String id) {
        var member = staff.require(Ids.parse(id));
        var today = LocalDate.ofInstant(clock.instant(), clinics.current().zone());
        trail.read("staff-times", member.id());
        return new TimesJson(
                leaves.of(member.id(), today).stream().map(LeaveJson::of).toList(),
                hours.of(member.id(), today).stream().map(HoursJson::of).toList());
    }

    @POST
    @Path("leave")
    @Idempotent
    @RolesAllowed({COORDINATOR, MANAGER})
    @Operation(summary = "Records leave; dated sessions stay where they are")
    @APIResponseSchema(value = LeaveJson.class, responseCode = "201")
    public Response addLeave(@RestPath String id, LeaveBody body) {
        var member = staff.require(Ids.parse(id));
        var form = new TimesForm(
                Form.text(body.firstDay()), Form.text(body.lastDay()), Form.text(body.reason()), "", "", "", "");
        var leave = leaves.add(form.leave(member));
        trail.wrote("add", "leave", leave.id());
        return created(id, LeaveJson.of(leave));
    }

    @POST
    @Path("hours")
    @Idempotent
    @RolesAllowed({COORDINATOR, MANAGER})
    @Operation(summary = "Records the hours that somebody works on one day of the week")
    @APIResponseSchema(value = HoursJson.class, responseCode = "201")
    public Response addHours(@RestPath String id, HoursBody body) {
        var member = staff.require(Ids.parse(id));
        var form = new TimesForm(
                "",
                "",
                "",
                Form.text(body.weekday()),
                Form.text(body.startsAt()),
                Form.text(body.endsAt()),
                Form.text(body.fromDay()));
        var added = hours.add(form.hours(member));
        trail.wrote("add", "hours", added.id());
        return created(id, HoursJson.of(added));
    }

    private static Response created(String id, Object entity) {
        return Response.created(URI.create("/api/v1/staff/" + id + "/times"))
                .entity(entity)
                .build();
    }
}

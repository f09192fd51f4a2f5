package org.pacewell.clinic;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.web.Form;

/** Closures for programs. */
@Path("/api/v1/closures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
@Transactional
public class ClosureApi {
    record ClosureJson(
            UUID id,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason,

            @Schema(description = "Absent: the whole clinic") @Nullable
            UUID siteId,

            @Nullable UUID roomId) {
        static ClosureJson of(Closure closure) {
            return new ClosureJson(
                    closure.id(),
                    closure.firstDay(),
                    closure.lastDay(),
                    closure.reason(),
                    closure.siteId().orElse(null),
                    closure.roomId().orElse(null));
        }
    }

    record ClosuresJson(List<ClosureJson> items) {}

    record ClosureBody(
            @Schema(format = "date") @Nullable String firstDay,

            @Schema(format = "date", description = "Absent: a single day") @Nullable
            String lastDay,

            @Nullable String reason,
            @Nullable UUID siteId,
            @Nullable UUID roomId) {
        ClinicForms.ClosureForm form() {
            return new ClinicForms.ClosureForm(
                    Form.text(firstDay), Form.text(lastDay), Form.text(reason), text(siteId), text(roomId));
        }

        private static String text(@Nullable UUID id) {
            return id == null ? "" : id.toString();
        }
    }

    private final Closures closures;
    private final Sites sites;
    private final Rooms rooms;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    ClosureApi(Closures closures, Sites sites, Rooms rooms, OpenClinics clinics, Trail trail, Clock clock) {
        this.closures = closures;
        this.sites = sites;
        this.rooms = rooms;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "Closures that are not over, the nearest first")
    public ClosuresJson list() {
        trail.read("closures", null);
        var today = LocalDate.ofInstant(clock.instant(), clinics.current().zone());
        return new ClosuresJson(
                closures.from(today).stream().map(ClosureJson::of).toList());
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Opens the days again; that they were closed stays in the record")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@RestPath String id) {
        var closure = closures.require(Ids.parse(id));
        closure.end(clock.instant());
        trail.wrote("end", "closure", closure.id());
        return Response.noContent().build();
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Closes the clinic, a site or a room for some days; dated sessions stay where they are")
    @APIResponseSchema(value = ClosureJson.class, responseCode = "201")
    public Response add(ClosureBody body) {
        var form = new Form();
        var site = Optional.ofNullable(body.siteId()).flatMap(sites::find);
        var room = Optional.ofNullable(body.roomId()).flatMap(rooms::find);
        form.requireThat(body.siteId() == null || site.isPresent(), "siteId", "Cohort.site");
        form.requireThat(body.roomId() == null || room.isPresent(), "roomId", "Cohort.room");
        form.requireNoErrors();
        var closure = closures.add(body.form().closure(site, room));
        trail.wrote("add", "closure", closure.id());
        return Response.created(URI.create("/api/v1/closures"))
                .entity(ClosureJson.of(closure))
                .build();
    }
}

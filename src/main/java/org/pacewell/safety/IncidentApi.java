package org.pacewell.safety;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.Idempotent;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Rosters;
import org.pacewell.web.Form;
import org.pacewell.web.Listing;

/** What happens in a session, for programs. */
@Path("/api/v1/sessions/{id}/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@Transactional
public class IncidentApi {
    record IncidentBody(
            @Schema(implementation = IncidentKind.class, description = "In any case") @Nullable
            String kind,

            @Schema(description = "Whom it is about; absent for nobody in particular") @Nullable
            UUID enrolmentId,

            @Nullable String words) {
        IncidentForm form() {
            return new IncidentForm(
                    Form.text(kind), enrolmentId == null ? "" : enrolmentId.toString(), Form.text(words), "");
        }
    }

    record RouteJson(
            String who,

            @Schema(description = "Empty while the clinic has set nothing")
            String words) {}

    record IncidentJson(
            UUID id,
            IncidentKind kind,
            @Nullable UUID enrolmentId,
            String words,
            UUID taskId,
            UUID recordedBy,
            Instant recordedAt,

            @Schema(description = "Whom the clinic calls at once; absent in the list") @Nullable
            List<RouteJson> routes) {
        static IncidentJson of(Incident incident, @Nullable List<RouteJson> routes) {
            return new IncidentJson(
                    incident.id(),
                    incident.kind(),
                    incident.enrolment().orElse(null),
                    incident.words(),
                    incident.task(),
                    incident.by(),
                    incident.at(),
                    routes);
        }
    }

    private final RecordingAnIncident recording;
    private final Incidents incidents;
    private final SafetyPlans plans;
    private final Rosters rosters;
    private final SignedIn person;
    private final Clock clock;

    IncidentApi(
            RecordingAnIncident recording,
            Incidents incidents,
            SafetyPlans plans,
            Rosters rosters,
            SignedIn person,
            Clock clock) {
        this.recording = recording;
        this.incidents = incidents;
        this.plans = plans;
        this.rosters = rosters;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "What was recorded in a session, the latest first")
    public Listing<IncidentJson> list(@RestPath String id) {
        var session = recording.reach(id);
        rosters.of(session);
        return Listing.whole(incidents.of(session.id()).stream()
                .map(incident -> IncidentJson.of(incident, null))
                .toList());
    }

    @POST
    @Idempotent
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR})
    @Operation(summary = "Records what happened; it becomes somebody's task, and the answer says whom to call at once")
    @APIResponseSchema(value = IncidentJson.class, responseCode = "201")
    public Response record(@RestPath String id, IncidentBody body) {
        var session = recording.reach(id);
        var typed = body.form().checked(rosters.of(session));
        var recorded = recording.record(session, typed, person.staffId(), clock.instant());
        var routes = plans.current().routes(IncidentViews.words()).stream()
                .map(route -> new RouteJson(route.who(), route.words()))
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(IncidentJson.of(recorded, routes))
                .build();
    }
}

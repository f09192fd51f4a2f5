package org.pacewell.schedule;

import static org.pacewell.access.Role.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.clinic.Room;
import org.pacewell.clinic.Rooms;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;

/** Dating a cohort, for programs: first perhaps as a dry run. */
@Path("/api/v1/cohorts/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
@Transactional
public class ScheduleApi {
    private final Cohorts cohorts;
    private final CohortPolicy policy;
    private final Programmes programmes;
    private final Rooms rooms;
    private final DatingACohort dating;
    private final Sessions sessions;
    private final SessionAnswers answers;
    private final Places places;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    ScheduleApi(
            Cohorts cohorts,
            CohortPolicy policy,
            Programmes programmes,
            Rooms rooms,
            DatingACohort dating,
            Sessions sessions,
            SessionAnswers answers,
            Places places,
            OpenClinics clinics,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.policy = policy;
        this.programmes = programmes;
        this.rooms = rooms;
        this.dating = dating;
        this.sessions = sessions;
        this.answers = answers;
        this.places = places;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Gives a cohort its sessions, once; a dry run says what they would be and changes nothing")
    @APIResponseSchema(value = ScheduleJson.class, responseCode = "201", responseDescription = "Dated")
    @APIResponse(responseCode = "200", description = "What would be, of a dry run")
    public Response date(@RestPath String id, ScheduleBody body) {
        policy.requireSee(Ids.parse(id));
        var cohort = cohorts.hold(Ids.parse(id));
        var timetable = body.timetable();
        var room = room(cohort, Optional.ofNullable(body.roomId()));
        if (sessions.hasAny(cohort.id())) throw new AlreadyDated();
        var programme = programmes.require(cohort.programmeId());
        var proposal = dating.propose(programme, timetable, cohort.siteId(), room, clock.instant());
        var staff = dating.running(cohort);
        var planned = body.adjusted(
                DatingACohort.standing(proposal, cohort.siteId(), room, staff), asked -> isRoomOf(cohort, asked));
        if (body.isDryRun()) return proposed(cohort, programme, planned, proposal.skipped());
        var given = dating.confirm(cohort, planned, body.isEvenOnClosedDays(), clock.instant());
        trail.wrote("date", "cohort", cohort.id());
        return Response.created(URI.create("/api/v1/cohorts/%s/sessions".formatted(cohort.id())))
                .entity(ScheduleJson.of(answers.of(given), proposal.skipped(), List.of(), programme))
                .build();
    }

    private Response proposed(
            Cohort cohort, Programme programme, List<Standing> planned, List<Timetable.Skipped> skipped) {
        var zone = clinics.current().zone();
        var known = places.known();
        var stages = StageNames.of(programme);
        var would = planned.stream()
                .map(standing -> SessionJson.proposed(
                        new Session(cohort.id(), standing, zone),
                        known,
                        stages.getOrDefault(standing.module(), ""),
                        standing.staff()))
                .toList();
        trail.read("schedule", cohort.id());
        var hindrances = dating.hindrances(planned, cohort.id(), cohort.capacity());
        return Response.ok(ScheduleJson.of(would, skipped, hindrances, programme))
                .build();
    }

    private Optional<UUID> room(Cohort cohort, Optional<UUID> asked) {
        if (asked.isEmpty()) return cohort.roomId();
        if (!isRoomOf(cohort, asked.get())) throw new InvalidInput(FieldError.of("roomId", "Cohort.room"));
        return asked;
    }

    private boolean isRoomOf(Cohort cohort, UUID room) {
        var site = rooms.find(room).map(Room::siteId);
        return site.isPresent() && (cohort.siteId().isEmpty() || cohort.siteId().equals(site));
    }
}

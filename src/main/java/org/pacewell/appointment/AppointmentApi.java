package org.pacewell.appointment;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.Idempotent;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.planning.CohortViews;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.DatingACohort;
import org.pacewell.schedule.SessionAnswers;
import org.pacewell.schedule.SessionJson;

/** One-to-one appointments of a cohort's people, for programs. */
@Path("/api/v1/cohorts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
@Transactional
public class AppointmentApi {
    private final Cohorts cohorts;
    private final CohortPolicy policy;
    private final Appointments appointments;
    private final Slots slots;
    private final DatingACohort dating;
    private final CohortViews views;
    private final SessionAnswers answers;
    private final Trail trail;
    private final Clock clock;

    AppointmentApi(
            Cohorts cohorts,
            CohortPolicy policy,
            Appointments appointments,
            Slots slots,
            DatingACohort dating,
            CohortViews views,
            SessionAnswers answers,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.policy = policy;
        this.appointments = appointments;
        this.slots = slots;
        this.dating = dating;
        this.views = views;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("appointments")
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    @Operation(summary = "Everybody with a place, for each module that people have alone; arranged or not")
    public AppointmentJson.Worklist list(@RestPath String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        trail.read("appointments", cohort.id());
        return AppointmentJson.Worklist.of(appointments.of(cohort), answers);
    }

    @POST
    @Path("appointments")
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Arranges an appointment of one person; it lasts as long as its module")
    @APIResponseSchema(value = SessionJson.class, responseCode = "201")
    public Response arrange(@RestPath String id, AppointmentJson.Body body) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        trail.read("appointments", cohort.id());
        var line = line(cohort, body.moduleId(), body.enrolmentId());
        var wish = body.form().wish(rooms(cohort), dating.running(cohort));
        var planned = new AppointmentWish(line.module(), wish.room(), wish.staff())
                .at(1, cohort, line.enrolment().id(), wish.day(), wish.startsAt());
        var made = appointments
                .arrange(cohort, List.of(planned), Boolean.TRUE.equals(body.evenOnClosedDays()), clock.instant())
                .getFirst();
        trail.wroteOf(line.person().id(), "arrange", "session", made.id());
        return Response.created(URI.create("/api/v1/sessions/" + made.id()))
                .entity(answers.of(made))
                .build();
    }

    @POST
    @Path("appointment-slots")
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Arranges an appointment for everybody who has none; a dry run only says which")
    @APIResponseSchema(value = AppointmentJson.Slots.class, responseCode = "201", responseDescription = "Arranged")
    @APIResponse(responseCode = "200", description = "What would be, of a dry run")
    public Response propose(@RestPath String id, AppointmentJson.SlotsBody body) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        trail.read("appointments", cohort.id());
        var module = appointments.modules(cohort).stream()
                .filter(one -> one.id().equals(body.moduleId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("moduleId", "Appointment.module")));
        var typed = body.form().wish(rooms(cohort), dating.running(cohort));
        var waiting = appointments.of(cohort).stream()
                .filter(line -> line.module().equals(module) && !line.isArranged())
                .toList();
        var people = waiting.stream().map(line -> line.enrolment().id()).toList();
        var wish = new AppointmentWish(module, typed.room(), typed.staff());
        var planned = slots.propose(cohort, wish, typed.hours(), people);
        if (Boolean.TRUE.equals(body.dryRun())) {
            return Response.ok(AppointmentJson.Slots.of(planned)).build();
        }
        appointments.arrange(cohort, planned, false, clock.instant());
        trail.wroteOf(
                waiting.stream().map(line -> line.person().id()).toList(), "arrange", "appointments", cohort.id());
        return Response.created(URI.create("/api/v1/cohorts/%s/appointments".formatted(cohort.id())))
                .entity(AppointmentJson.Slots.of(planned))
                .build();
    }

    private Appointments.Line line(Cohort cohort, Optional<UUID> module, Optional<UUID> enrolment) {
        var lines = appointments.of(cohort).stream()
                .filter(line -> module.filter(line.module().id()::equals).isPresent())
                .toList();
        if (lines.isEmpty()) throw new InvalidInput(FieldError.of("moduleId", "Appointment.module"));
        return lines.stream()
                .filter(line -> enrolment.filter(line.enrolment().id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("enrolmentId", "Appointment.person")));
    }

    private Set<UUID> rooms(Cohort cohort) {
        return views.roomsOf(cohort.siteId().map(UUID::toString).orElse(""));
    }
}

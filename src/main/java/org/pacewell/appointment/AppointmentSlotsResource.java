package org.pacewell.appointment;

import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;
import org.pacewell.planning.CohortViews;
import org.pacewell.programme.Module;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.DatingACohort;
import org.pacewell.schedule.Standing;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Appointments for everybody who has none yet: proposed, adjusted, then arranged together. */
@Path("/cohorts/{id}/appointments/slots")
@Transactional
public class AppointmentSlotsResource {
    private final Cohorts cohorts;
    private final Appointments appointments;
    private final Slots slots;
    private final DatingACohort dating;
    private final CohortViews cohortViews;
    private final AppointmentViews views;
    private final Trail trail;
    private final Clock clock;

    AppointmentSlotsResource(
            Cohorts cohorts,
            Appointments appointments,
            Slots slots,
            DatingACohort dating,
            CohortViews cohortViews,
            AppointmentViews views,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.appointments = appointments;
        this.slots = slots;
        this.dating = dating;
        this.cohortViews = cohortViews;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    public TemplateInstance blank(@RestPath String id, @RestQuery @DefaultValue("") String module) {
        var cohort = cohorts.require(Ids.parse(id));
        trail.read("appointments", cohort.id());
        var asked = module(cohort, module);
        var form = SlotsForm.empty(module, cohort.roomId());
        return views.slots(cohort, asked, waiting(cohort, asked), form, List.of(), List.of(), FormErrors.NONE);
    }

    /** Shows the appointments, as often as they are adjusted; only the step {@code confirm} arranges them. */
    @POST
    @RolesAllowed(COORDINATOR)
    public Response propose(@RestPath String id, @BeanParam SlotsForm form) {
        var cohort = cohorts.require(Ids.parse(id));
        trail.read("appointments", cohort.id());
        var module = module(cohort, form.moduleId());
        var waiting = waiting(cohort, module);
        List<Standing> planned = List.of();
        try {
            var typed = form.wish(
                    cohortViews.roomsOf(cohort.siteId().map(UUID::toString).orElse("")), dating.running(cohort));
            var wish = new AppointmentWish(module, typed.room(), typed.staff());
            planned = planned(cohort, form, typed, wish, waiting);
            if (form.step().equals("confirm")) return arrange(cohort, planned, waiting, clock.instant());
            var hindrances = appointments.hindrances(cohort, planned);
            return Response.ok(views.slots(cohort, module, waiting, form, planned, hindrances, FormErrors.NONE))
                    .build();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal, "day");
            var hindrances = appointments.hindrances(cohort, planned);
            return Answers.invalid(views.slots(cohort, module, waiting, form, planned, hindrances, errors));
        }
    }

    private List<Standing> planned(
            Cohort cohort,
            SlotsForm form,
            SlotsForm.Wish typed,
            AppointmentWish wish,
            List<Appointments.Line> waiting) {
        var people = waiting.stream().map(line -> line.enrolment().id()).toList();
        if (!form.isAdjusted() || form.step().equals("propose")) {
            return slots.propose(cohort, wish, typed.hours(), people);
        }
        return form.adjusted(cohort, wish, people.stream().collect(Collectors.toSet()));
    }

    private Response arrange(Cohort cohort, List<Standing> planned, List<Appointments.Line> waiting, Instant now) {
        var made = appointments.arrange(cohort, planned, false, now);
        for (var session : made) {
            waiting.stream()
                    .filter(line -> session.enrolmentId()
                            .filter(line.enrolment().id()::equals)
                            .isPresent())
                    .forEach(line -> trail.wroteOf(line.person().id(), "arrange", "session", session.id()));
        }
        var words = MessageBundles.get(AppointmentMessages.class);
        return Done.goTo("/cohorts/" + cohort.id() + "/appointments", words.arranged_all(made.size()));
    }

    private List<Appointments.Line> waiting(Cohort cohort, Module module) {
        return appointments.of(cohort).stream()
                .filter(line -> line.module().equals(module) && !line.isArranged())
                .toList();
    }

    private Module module(Cohort cohort, String typed) {
        return appointments.modules(cohort).stream()
                .filter(module -> module.id().toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("moduleId", "Appointment.module")));
    }
}

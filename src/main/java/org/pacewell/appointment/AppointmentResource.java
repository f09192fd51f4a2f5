package org.pacewell.appointment;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.planning.CohortViews;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.rule.NotFound;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.DatingACohort;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** One-to-one appointments of a cohort: the worklist, and arranging one. */
@Path("/cohorts/{id}/appointments")
@Transactional
public class AppointmentResource {
    private final Cohorts cohorts;
    private final CohortPolicy policy;
    private final Appointments appointments;
    private final DatingACohort dating;
    private final CohortViews cohortViews;
    private final AppointmentViews views;
    private final Trail trail;
    private final Clock clock;

    AppointmentResource(
            Cohorts cohorts,
            CohortPolicy policy,
            Appointments appointments,
            DatingACohort dating,
            CohortViews cohortViews,
            AppointmentViews views,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.policy = policy;
        this.appointments = appointments;
        this.dating = dating;
        this.cohortViews = cohortViews;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(@RestPath String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        trail.read("appointments", cohort.id());
        return views.list(cohort, appointments.of(cohort), policy.mayPlan());
    }

    @GET
    @Path("new")
    @RolesAllowed(COORDINATOR)
    public TemplateInstance blank(
            @RestPath String id,
            @RestQuery @DefaultValue("") String module,
            @RestQuery @DefaultValue("") String enrolment) {
        var cohort = cohorts.require(Ids.parse(id));
        trail.read("appointments", cohort.id());
        var line = line(cohort, module, enrolment);
        var room = cohort.roomId().map(UUID::toString).orElse("");
        var form = new AppointmentForm(module, enrolment, "", "", room, List.of(), "");
        return views.blank(cohort, line, form, List.of(), FormErrors.NONE);
    }

    /** Whatever should be known is shown first; nothing is arranged before somebody is sure of it. */
    @POST
    @RolesAllowed(COORDINATOR)
    public Response arrange(@RestPath String id, @BeanParam AppointmentForm form) {
        var cohort = cohorts.require(Ids.parse(id));
        trail.read("appointments", cohort.id());
        if (form.moduleId().isEmpty()) throw new InvalidInput(FieldError.of("moduleId", "Appointment.module"));
        var line = line(cohort, form.moduleId(), form.enrolmentId());
        try {
            var wish = form.wish(
                    cohortViews.roomsOf(cohort.siteId().map(UUID::toString).orElse("")), dating.running(cohort));
            var planned = new AppointmentWish(line.module(), wish.room(), wish.staff())
                    .at(1, cohort, line.enrolment().id(), wish.day(), wish.startsAt());
            var hindrances = appointments.hindrances(cohort, List.of(planned));
            if (!hindrances.isEmpty() && !form.isSure()) {
                return Answers.invalid(views.blank(cohort, line, form, hindrances, FormErrors.NONE));
            }
            var made = appointments
                    .arrange(cohort, List.of(planned), form.isSure(), clock.instant())
                    .getFirst();
            trail.wroteOf(line.person().id(), "arrange", "session", made.id());
            return Done.goTo("/cohorts/" + id + "/appointments", words().arranged());
        } catch (Refusal refusal) {
            return Answers.invalid(views.blank(cohort, line, form, List.of(), FormErrors.of(refusal, "day")));
        }
    }

    private Appointments.Line line(Cohort cohort, String module, String enrolment) {
        return appointments.of(cohort).stream()
                .filter(line -> line.module().id().toString().equals(module))
                .filter(line -> line.enrolment().id().toString().equals(enrolment))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static AppointmentMessages words() {
        return MessageBundles.get(AppointmentMessages.class);
    }
}

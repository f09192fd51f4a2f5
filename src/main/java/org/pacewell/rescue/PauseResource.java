package org.pacewell.rescue;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Somebody is not to be rung until a day, and why. */
@Path("/participants/{id}/contact-pause")
@Transactional
public class PauseResource {
    private final Participants participants;
    private final Pauses pauses;
    private final RescueViews views;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    PauseResource(
            Participants participants,
            Pauses pauses,
            RescueViews views,
            OpenClinics clinics,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.participants = participants;
        this.pauses = pauses;
        this.views = views;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public TemplateInstance form(@RestPath String id) {
        return views.pause(reach(id), clock.instant(), "", "", FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response set(@RestPath String id, @BeanParam PauseForm form) {
        var whose = reach(id);
        var now = clock.instant();
        try {
            var checked =
                    form.checked(LocalDate.ofInstant(now, clinics.current().zone()));
            pauses.set(whose.id(), checked.until(), checked.reason(), person.staffId(), now);
            return Done.goTo("/participants/" + id, RescueViews.words().saved());
        } catch (Refusal refusal) {
            return Answers.invalid(
                    views.pause(whose, now, form.until(), form.reason(), FormErrors.of(refusal, "until")));
        }
    }

    @POST
    @Path("end")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response end(@RestPath String id) {
        var whose = reach(id);
        pauses.end(whose.id(), clock.instant());
        return Done.goTo("/participants/" + id, RescueViews.words().saved());
    }

    private Participant reach(String id) {
        var whose = participants.requireWithinReach(Ids.parse(id));
        trail.readOf(whose.id(), "contact", whose.id());
        return whose;
    }
}

package org.pacewell.makeup;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolments;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.NoGuestSeat;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Make-up sessions of somebody: what they missed, who still gives it, and the guest places that they were given. */
@Path("/cohorts/{cohortId}/enrolments/{id}/make-ups")
@Transactional
public class MakeUpResource {
    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final CohortPolicy policy;
    private final MakeUps makeUps;
    private final MakeUpViews views;
    private final GuestPlaces guests;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    MakeUpResource(
            Cohorts cohorts,
            Enrolments enrolments,
            CohortPolicy policy,
            MakeUps makeUps,
            MakeUpViews views,
            GuestPlaces guests,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.policy = policy;
        this.makeUps = makeUps;
        this.views = views;
        this.guests = guests;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance view(@RestPath String cohortId, @RestPath String id) {
        var cohort = reach(cohortId);
        var home = enrolments.requireIn(cohort.id(), Ids.parse(id));
        trail.readOf(home.participantId(), "make-ups", home.id());
        return views.page(cohort, home, clock.instant(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed(COORDINATOR)
    public Response give(
            @RestPath String cohortId,
            @RestPath String id,
            @RestForm @DefaultValue("") String moduleId,
            @RestForm @DefaultValue("") String sessionId) {
        var cohort = reach(cohortId);
        var home = enrolments.requireIn(cohort.id(), Ids.parse(id));
        trail.readOf(home.participantId(), "make-ups", home.id());
        try {
            var place = makeUps.give(
                    cohort, home, Ids.parse(moduleId), Ids.parse(sessionId), person.staffId(), clock.instant());
            trail.wroteOf(home.participantId(), "give", "guest-place", place.id());
            return Done.goTo(address(cohortId, id), words().given());
        } catch (MakeUpHindered | NotMissed | NoGuestSeat refused) {
            return Answers.invalid(views.page(cohort, home, clock.instant(), FormErrors.of(refused, "missed")));
        }
    }

    @POST
    @Path("{placeId}/withdrawal")
    @RolesAllowed(COORDINATOR)
    public Response withdraw(@RestPath String cohortId, @RestPath String id, @RestPath String placeId) {
        var cohort = reach(cohortId);
        var home = enrolments.requireIn(cohort.id(), Ids.parse(id));
        var place = guests.withdraw(home.id(), Ids.parse(placeId), person.staffId(), clock.instant());
        trail.wroteOf(home.participantId(), "withdraw", "guest-place", place.id());
        return Done.goTo(address(cohortId, id), words().withdrawn());
    }

    private Cohort reach(String id) {
        var cohort = cohorts.require(Ids.parse(id));
        policy.requireSee(cohort.id());
        return cohort;
    }

    private static String address(String cohort, String enrolment) {
        return "/cohorts/%s/enrolments/%s/make-ups".formatted(cohort, enrolment);
    }

    private static MakeUpMessages words() {
        return MessageBundles.get(MakeUpMessages.class);
    }
}

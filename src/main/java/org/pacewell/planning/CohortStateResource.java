package org.pacewell.planning;

import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.schedule.DecidingOnACohort;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Whether a cohort goes ahead. */
@Path("/cohorts/{id}/state")
@Transactional
public class CohortStateResource {
    private final Cohorts cohorts;
    private final DecidingOnACohort deciding;
    private final Trail trail;
    private final Clock clock;

    CohortStateResource(Cohorts cohorts, DecidingOnACohort deciding, Trail trail, Clock clock) {
        this.cohorts = cohorts;
        this.deciding = deciding;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    public TemplateInstance blank(@RestPath String id) {
        return page(cohorts.require(Ids.parse(id)), StateForm.empty(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed(COORDINATOR)
    public Response decide(@RestPath String id, @BeanParam StateForm form) {
        var cohort = cohorts.require(Ids.parse(id));
        try {
            var wish = form.wish();
            deciding.decide(cohort, wish, clock.instant());
            trail.wrote(wish.state().name().toLowerCase(Locale.ROOT), "cohort", cohort.id());
            return Done.goTo(
                    "/cohorts/" + id, MessageBundles.get(CohortMessages.class).saved());
        } catch (Refusal refusal) {
            return Answers.invalid(page(cohort, form, FormErrors.of(refusal, "state")));
        }
    }

    private TemplateInstance page(Cohort cohort, StateForm form, FormErrors errors) {
        trail.read("cohort", cohort.id());
        return new CohortPages.CohortState(
                cohort.id(), cohort.name(), form, deciding.seated(cohort), deciding.minimum(cohort), errors);
    }
}

package org.pacewell.safety;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.pacewell.rule.Refusal;
import org.pacewell.task.Owners;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** Whom the clinic calls at once, and whose task an incident becomes. */
@Path("/clinic/safety")
@Transactional
public class SafetyPlanResource {
    private final SafetyPlans plans;
    private final Owners owners;
    private final Clock clock;

    SafetyPlanResource(SafetyPlans plans, Owners owners, Clock clock) {
        this.plans = plans;
        this.owners = owners;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    public TemplateInstance edit() {
        return page(SafetyPlanForm.of(plans.current()), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response save(@BeanParam SafetyPlanForm form) {
        try {
            plans.set(form.plan(owners.clinicians()), clock.instant());
            return Done.goTo("/clinic", IncidentViews.words().saved());
        } catch (Refusal refusal) {
            return Answers.invalid(page(form, FormErrors.of(refusal, "firstAider")));
        }
    }

    private SafetyPages.SafetyPlanEdit page(SafetyPlanForm typed, FormErrors errors) {
        var clinicians = owners.clinicians().stream()
                .map(member -> Option.of(member.id(), member.name()))
                .toList();
        return new SafetyPages.SafetyPlanEdit(typed, clinicians, errors);
    }
}

package org.pacewell.rescue;

import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** When the clinic wants somebody to be rung who stayed away. */
@Path("/clinic/rescue")
@Transactional
public class RescueRuleResource {
    private static final int MOST_SESSIONS = 10;
    private static final int MOST_HOURS = 720;

    private final RescueRules rules;
    private final Clock clock;

    RescueRuleResource(RescueRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    public TemplateInstance edit() {
        var rule = rules.current();
        return page(rule.wanted(), "" + rule.inARow(), "" + rule.firstSessions(), "" + rule.hours(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response save(
            @RestForm @DefaultValue("") String wanted,
            @RestForm @DefaultValue("") String inARow,
            @RestForm @DefaultValue("") String firstSessions,
            @RestForm @DefaultValue("") String hours) {
        var form = new Form();
        var rule = new RescueRule(
                !wanted.isEmpty(),
                form.number("inARow", inARow, 2, MOST_SESSIONS),
                form.number("firstSessions", firstSessions, 0, MOST_SESSIONS),
                form.number("hours", hours, 1, MOST_HOURS));
        if (form.errors().any()) {
            return Answers.invalid(page(rule.wanted(), inARow, firstSessions, hours, form.errors()));
        }
        rules.set(rule, clock.instant());
        return Done.goTo("/clinic", RescueViews.words().saved());
    }

    private static RescuePages.RescueRuleEdit page(
            boolean wanted, String inARow, String firstSessions, String hours, FormErrors errors) {
        return new RescuePages.RescueRuleEdit(wanted, inARow, firstSessions, hours, errors);
    }
}

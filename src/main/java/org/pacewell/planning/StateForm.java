package org.pacewell.planning;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.cohort.CohortStatus;
import org.pacewell.schedule.DecidingOnACohort;
import org.pacewell.web.Form;

/** A go or no-go as typed. A field that was not sent is an empty one. */
public record StateForm(
        @RestForm String state,
        @RestForm String evenBelowMinimum,
        @RestForm String reason) {
    public StateForm {
        state = Objects.requireNonNullElse(state, "");
        evenBelowMinimum = Objects.requireNonNullElse(evenBelowMinimum, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    static StateForm empty() {
        return new StateForm("", "", "");
    }

    /** What is asked for. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    DecidingOnACohort.Wish wish() {
        var form = new Form();
        var go = state.equals(CohortStatus.CONFIRMED.name());
        form.requireThat(go || state.equals(CohortStatus.CANCELLED.name()), "state", "Cohort.state");
        form.requireNoErrors();
        var why = go ? "" : form.required("reason", reason, 200, "Session.reason");
        form.requireNoErrors();
        return new DecidingOnACohort.Wish(
                go ? CohortStatus.CONFIRMED : CohortStatus.CANCELLED, !evenBelowMinimum.isEmpty(), why);
    }
}

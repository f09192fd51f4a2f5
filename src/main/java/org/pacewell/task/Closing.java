package org.pacewell.task;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.web.Form;

/** How a task ended, as typed or sent. A field that was not sent is an empty one. */
public record Closing(
        @RestForm String outcome,
        @RestForm String reason,
        @RestForm String version) {
    static final Closing BLANK = new Closing("", "", "");

    private static final int LONGEST_REASON = 500;

    public Closing {
        outcome = Objects.requireNonNullElse(outcome, "");
        reason = Objects.requireNonNullElse(reason, "");
        version = Objects.requireNonNullElse(version, "");
    }

    record Checked(TaskOutcome outcome, String reason) {}

    /** @throws org.pacewell.rule.InvalidInput when nobody says how it ended, or why */
    Checked checked() {
        var form = new Form();
        var how = TaskOutcome.parse(Form.text(outcome));
        form.requireThat(how.isPresent(), "outcome", "Task.outcome");
        var why = form.required("reason", reason, LONGEST_REASON, "Task.reason");
        form.requireNoErrors();
        return new Checked(how.orElseThrow(), why);
    }
}

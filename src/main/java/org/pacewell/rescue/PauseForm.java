package org.pacewell.rescue;

import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.web.Form;

/** That somebody is not to be rung for now, as typed. A field that was not sent is an empty one. */
public record PauseForm(@RestForm String until, @RestForm String reason) {
    private static final int LONGEST_REASON = 300;
    private static final int MOST_MONTHS = 12;

    public PauseForm {
        until = Objects.requireNonNullElse(until, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    record Checked(LocalDate until, String reason) {}

    /** @throws org.pacewell.rule.InvalidInput for no day to come within a year, and for no reason */
    Checked checked(LocalDate today) {
        var form = new Form();
        var day = form.day("until", until);
        form.requireThat(
                day.filter(it -> it.isAfter(today) && !it.isAfter(today.plusMonths(MOST_MONTHS)))
                        .isPresent(),
                "until",
                "Pause.until");
        var why = form.required("reason", reason, LONGEST_REASON, "Pause.reason");
        form.requireNoErrors();
        return new Checked(day.orElseThrow(), why);
    }
}

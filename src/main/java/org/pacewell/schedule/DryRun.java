package org.pacewell.schedule;

import java.util.List;
import java.util.UUID;

/** What a change would do. @param participants how many people of the cohort have the sessions in their calendars */
record DryRun(Rearrangement plan, List<Hindrance> hindrances, int participants) {
    /** Everybody who runs one of the sessions before or after. */
    List<UUID> staff() {
        return plan.steps().stream()
                .flatMap(step -> step.before().staffWith(step.after()))
                .distinct()
                .toList();
    }

    /** How many people a notice of it would go to: one message each. */
    int toTell() {
        return participants + staff().size();
    }

    boolean isStopped() {
        return hindrances.stream().anyMatch(h -> h.stops() && h.kind() != Hindrance.Kind.CLOSED);
    }

    boolean meetsClosedDays() {
        return hindrances.stream().anyMatch(h -> h.kind() == Hindrance.Kind.CLOSED);
    }
}

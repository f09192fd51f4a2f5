package org.pacewell.schedule;

import java.util.List;
import java.util.UUID;

/** What a change would do. @param drafts what people would be told */
record DryRun(Rearrangement plan, List<Hindrance> hindrances, DatesChanged changed, List<TellingOfDates.Draft> drafts) {
    /** Everybody who runs one of the sessions before or after. */
    List<UUID> staff() {
        return changed.staff();
    }

    /** How many people of the cohort, and guests, have the sessions in their calendars. */
    int participants() {
        return changed.participants().size();
    }

    /** How many notices there would be: one to each person. */
    int toTell() {
        return drafts.stream().mapToInt(TellingOfDates.Draft::people).sum();
    }

    boolean isStopped() {
        return hindrances.stream().anyMatch(h -> h.stops() && h.kind() != Hindrance.Kind.CLOSED);
    }

    boolean meetsClosedDays() {
        return hindrances.stream().anyMatch(h -> h.kind() == Hindrance.Kind.CLOSED);
    }
}

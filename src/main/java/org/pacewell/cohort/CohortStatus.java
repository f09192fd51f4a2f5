package org.pacewell.cohort;

import java.time.Instant;
import java.util.Optional;

/** How far a cohort is. Running and finished follow from its dates; the others are decided. */
public enum CohortStatus {
    PLANNED("Planned", "plain"),
    RECRUITING("Recruiting", "sun"),
    CONFIRMED("Confirmed", "leaf"),
    RUNNING("Running", "leaf"),
    FINISHED("Finished", "plain"),
    CANCELLED("Cancelled", "rose");

    private final String label;
    private final String tone;

    CohortStatus(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** Where a cohort with this decision stands, given the first start and the last end of its sessions. */
    public CohortStatus at(Instant now, Optional<Instant> firstStart, Optional<Instant> lastEnd) {
        if (this == CANCELLED || firstStart.isEmpty()) return this;
        if (lastEnd.filter(end -> !end.isAfter(now)).isPresent()) return FINISHED;
        if (!firstStart.get().isAfter(now)) return RUNNING;
        return this == CONFIRMED ? CONFIRMED : RECRUITING;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}

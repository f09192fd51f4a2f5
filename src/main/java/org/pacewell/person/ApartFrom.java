package org.pacewell.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whom a participant is kept apart from, for the page of their record. The package that knows stands above this one. */
public interface ApartFrom {
    /** A cohort in which two who are kept apart are together. */
    record SharedCohort(UUID cohort, String name) {}

    record Pair(
            UUID id,
            UUID other,
            String name,
            LocalDate born,
            String reason,
            String by,
            LocalDate on,
            List<SharedCohort> meetings) {}

    /** The pairs in force, the newest first. Reading them leaves a line in the trail of each of the others. */
    List<Pair> of(UUID participant);
}

package org.pacewell.cohort;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.Ids;

/** Cohorts that read as English: {@code aCohort().with(8).seats()}. */
public record CohortSamples(String name, int capacity) {
    public static final Instant WHEN_MADE = Instant.parse("2026-08-01T09:00:00Z");

    public static CohortSamples aCohort() {
        return new CohortSamples("Autumn group", 12);
    }

    public CohortSamples named(String other) {
        return new CohortSamples(other, capacity);
    }

    public CohortSamples with(int number) {
        return new CohortSamples(name, number);
    }

    public Cohort seats() {
        return of(Ids.next());
    }

    /** A run of that programme. */
    public Cohort of(UUID programme) {
        return new Cohort(programme, details(), WHEN_MADE);
    }

    CohortDetails details() {
        return new CohortDetails(name, Optional.empty(), Optional.empty(), capacity);
    }

    static Enrolment somebodyIn(Cohort cohort) {
        return new Enrolment(cohort, somebody(), WHEN_MADE);
    }

    public static UUID somebody() {
        return Ids.next();
    }
}

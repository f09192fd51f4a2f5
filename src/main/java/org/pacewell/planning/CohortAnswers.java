package org.pacewell.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Enrolments;
import org.pacewell.schedule.Sessions;

/** Cohorts with what programs read beside them: people, numbers, how far. */
@ApplicationScoped
class CohortAnswers {
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final Sessions sessions;
    private final Clock clock;

    CohortAnswers(Assignments assignments, Enrolments enrolments, Sessions sessions, Clock clock) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.clock = clock;
    }

    CohortJson of(Cohort cohort) {
        return of(List.of(cohort)).getFirst();
    }

    List<CohortJson> of(List<Cohort> some) {
        var ids = some.stream().map(Cohort::id).toList();
        var running = assignments.ofAll(ids).stream()
                .collect(Collectors.groupingBy(
                        Assignment::cohortId, Collectors.mapping(Assignment::staffId, Collectors.toList())));
        var counts = enrolments.counts(ids);
        var spans = sessions.spans(ids);
        return some.stream()
                .map(cohort -> json(
                        cohort,
                        running.getOrDefault(cohort.id(), List.of()),
                        counts.getOrDefault(cohort.id(), Enrolments.Count.NONE),
                        spans.getOrDefault(cohort.id(), Sessions.Span.NONE)))
                .toList();
    }

    private CohortJson json(Cohort cohort, List<UUID> facilitators, Enrolments.Count count, Sessions.Span span) {
        return new CohortJson(
                cohort.id(),
                cohort.name(),
                cohort.programmeId(),
                cohort.siteId().orElse(null),
                cohort.roomId().orElse(null),
                cohort.capacity(),
                facilitators,
                cohort.statusAt(clock.instant(), span.first(), span.last()),
                count.seated(),
                count.waiting());
    }
}

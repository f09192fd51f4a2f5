package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortStatus;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolments;
import org.pacewell.programme.Programmes;

/** The go or no-go of a cohort. With the no-go its sessions to come are cancelled too. */
@ApplicationScoped
@Transactional
public class DecidingOnACohort {
    /** A decision. @param reason of a no-go, in words that participants may read */
    public record Wish(CohortStatus state, boolean evenBelowMinimum, String reason) {}

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final Sessions sessions;
    private final TellingAtOnce telling;

    DecidingOnACohort(
            Cohorts cohorts, Enrolments enrolments, Programmes programmes, Sessions sessions, TellingAtOnce telling) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.sessions = sessions;
        this.telling = telling;
    }

    /** Decides as asked. @throws org.pacewell.rule.Refusal when the cohort cannot come to that state now */
    public Cohort decide(Cohort seen, Wish wish, Instant now) {
        var cohort = cohorts.hold(seen.id());
        var span = sessions.spans(List.of(cohort.id())).getOrDefault(cohort.id(), Sessions.Span.NONE);
        var stands = cohort.statusAt(now, span.first(), span.last());
        if (wish.state() == CohortStatus.CONFIRMED) {
            cohort.confirm(stands, seated(cohort), minimum(cohort), wish.evenBelowMinimum());
        } else {
            cohort.cancel(stands);
            cancelWhatIsToCome(cohort, wish.reason(), now);
        }
        cohorts.flush();
        return cohort;
    }

    private void cancelWhatIsToCome(Cohort cohort, String reason, Instant now) {
        var toCome = Stream.of(sessions.of(cohort.id()), sessions.oneToOne(cohort.id()))
                .flatMap(List::stream)
                .filter(session -> session.isChangeable(now))
                .toList();
        if (toCome.isEmpty()) return;
        var running = sessions.facilitators(toCome.stream().map(Session::id).toList());
        var steps = toCome.stream()
                .map(session -> Standing.of(session, running.getOrDefault(session.id(), List.of())))
                .map(standing -> new DatesChanged.Step(standing, standing.cancelled(reason), false))
                .toList();
        for (int i = 0; i < steps.size(); i++) toCome.get(i).stand(steps.get(i).after());
        telling.tell(cohort.id(), SessionChange.Kind.COHORT, steps, toCome, now);
    }

    public int seated(Cohort cohort) {
        return enrolments
                .counts(List.of(cohort.id()))
                .getOrDefault(cohort.id(), Enrolments.Count.NONE)
                .seated();
    }

    public int minimum(Cohort cohort) {
        return programmes.require(cohort.programmeId()).minimumSize();
    }
}

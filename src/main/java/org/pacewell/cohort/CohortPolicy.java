package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.pacewell.access.Role;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.NotAllowed;
import org.pacewell.rule.NotFound;

/**
 * Whether somebody may do something to this cohort, or to one session of it. A facilitator reaches the cohorts they run
 * and a session that they cover until its day is over, and a clinician the cohorts that they are assigned to; others do
 * not exist.
 */
@ApplicationScoped
public class CohortPolicy {
    private final SignedIn person;
    private final Assignments assignments;
    private final Covers covers;
    private final Clock clock;

    CohortPolicy(SignedIn person, Assignments assignments, Covers covers, Clock clock) {
        this.person = person;
        this.assignments = assignments;
        this.covers = covers;
        this.clock = clock;
    }

    public void requireSee(UUID cohort) {
        if (!maySee(cohort)) throw new NotFound();
    }

    public void requireSee(UUID cohort, UUID session) {
        if (!maySee(cohort) && !covers(session)) throw new NotFound();
    }

    /** Marks and corrects the register: those who run the session, and coordinators who enter a paper sheet. */
    public void requireMark(UUID cohort, UUID session) {
        if (mayMark(cohort, session)) return;
        requireSee(cohort, session);
        throw new NotAllowed();
    }

    public boolean mayMark(UUID cohort, UUID session) {
        return person.is(Role.COORDINATOR) || person.is(Role.FACILITATOR) && runs(cohort) || covers(session);
    }

    public boolean mayPlan() {
        return person.is(Role.COORDINATOR);
    }

    public boolean maySee(UUID cohort) {
        return person.seesWholeClinic() || runs(cohort);
    }

    /** Whether somebody is at work in this session: assigned to its cohort, or standing in. */
    public boolean runs(UUID cohort, UUID session) {
        return runs(cohort) || covers(session);
    }

    private boolean runs(UUID cohort) {
        return person.staff().filter(staff -> assignments.runs(staff, cohort)).isPresent();
    }

    private boolean covers(UUID session) {
        return person.is(Role.FACILITATOR)
                && person.staff()
                        .filter(staff -> covers.covers(staff, session, clock.instant()))
                        .isPresent();
    }
}

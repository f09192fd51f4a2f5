package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pacewell.access.Role;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.NotAllowed;
import org.pacewell.rule.NotFound;

/**
 * Whether somebody may do something to this cohort. A facilitator reaches the cohorts they run and a clinician those that
 * they are assigned to; others do not exist.
 */
@ApplicationScoped
public class CohortPolicy {
    private final SignedIn person;
    private final Assignments assignments;

    CohortPolicy(SignedIn person, Assignments assignments) {
        this.person = person;
        this.assignments = assignments;
    }

    public void requireSee(UUID cohort) {
        if (!person.seesWholeClinic() && !runs(cohort)) throw new NotFound();
    }

    /** Marks and corrects the register: those who run the cohort, and coordinators who enter a paper sheet. */
    public void requireMark(UUID cohort) {
        if (mayMark(cohort)) return;
        requireSee(cohort);
        throw new NotAllowed();
    }

    public boolean mayMark(UUID cohort) {
        return person.is(Role.COORDINATOR) || (person.is(Role.FACILITATOR) && runs(cohort));
    }

    public boolean mayPlan() {
        return person.is(Role.COORDINATOR);
    }

    private boolean runs(UUID cohort) {
        return person.staff().filter(staff -> assignments.runs(staff, cohort)).isPresent();
    }
}

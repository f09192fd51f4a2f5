package org.pacewell.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.pacewell.access.Role;
import org.pacewell.access.SignedIn;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.NotAllowed;
import org.pacewell.rule.NotFound;

/**
 * Whether somebody may do something to this task. Whoever reaches the cohort or owns the task sees it; its owner and
 * coordinators work on it. What it tells of somebody's health is for those who care for them, not for managers.
 */
@ApplicationScoped
class TaskPolicy {
    private final SignedIn person;
    private final CohortPolicy cohorts;

    TaskPolicy(SignedIn person, CohortPolicy cohorts) {
        this.person = person;
        this.cohorts = cohorts;
    }

    void requireSee(Task task) {
        if (!owns(task) && !cohorts.maySee(task.cohortId())) throw new NotFound();
    }

    void requireWork(Task task) {
        requireSee(task);
        if (!mayWork(task)) throw new NotAllowed();
    }

    boolean mayWork(Task task) {
        return owns(task) || person.is(Role.COORDINATOR);
    }

    boolean mayReadDetail(Task task) {
        return owns(task)
                || cohorts.maySee(task.cohortId())
                        && (person.is(Role.COORDINATOR) || person.is(Role.CLINICIAN) || person.is(Role.FACILITATOR));
    }

    boolean mayOpenCohort(Task task) {
        return cohorts.maySee(task.cohortId());
    }

    boolean mayOpenParticipant(Task task) {
        return task.participantId().isPresent()
                && (person.seesWholeClinic() || person.is(Role.CLINICIAN) && cohorts.maySee(task.cohortId()));
    }

    private boolean owns(Task task) {
        return person.staff().isPresent() && person.staff().equals(task.ownerId());
    }
}

package org.pacewell.person;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.pacewell.access.SignedIn;

/**
 * Whose records the person who asks may read. A coordinator and a manager: everybody's. A clinician: those who are in a
 * cohort that they are assigned to or wait for it, those who never had a seat and are to be triaged, and for a while
 * those whom they opened with a reason.
 */
@ApplicationScoped
class Reach {
    /**
     * The rule for a participant {@code p}. Enrolment and Assignment belong to a package above this one; the rule must
     * stand where every list of participants is made, and the database is what the two share.
     */
    static final String RULE = """
            (:everybody = true
              or not exists (select 1 from Enrolment e where e.participantId = p.id and e.seatedOn is not null)
              or exists (select 1 from Enrolment e join Assignment a on a.cohortId = e.cohortId
                where e.participantId = p.id and e.endedOn is null and a.staffId = :me and a.toDay is null)
              or exists (select 1 from Opening o where o.participantId = p.id and o.staffId = :me
                and o.closedAt is null and o.closesAt > :now))""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final SignedIn person;
    private final Clock clock;

    Reach(SignedIn person, Clock clock) {
        this.person = person;
        this.clock = clock;
    }

    boolean isLimited() {
        return !person.seesWholeClinic();
    }

    /** The values of the rule; a query adds its own. */
    Parameters values() {
        return Parameters.with("everybody", !isLimited())
                .and("me", person.staff().orElse(NOBODY))
                .and("now", clock.instant());
    }
}

package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.pacewell.person.StaffMembers;

/** Hands the sessions to come over to others. */
@ApplicationScoped
@Transactional
public class ChangingASession {
    private final Sessions sessions;
    private final StaffMembers people;

    ChangingASession(Sessions sessions, StaffMembers people) {
        this.sessions = sessions;
        this.people = people;
    }

    /** Lets exactly these people run the sessions of a cohort that are still to come. */
    public void handOver(UUID cohort, Collection<UUID> staff, Instant now) {
        var ahead = sessions.of(cohort).stream()
                .filter(session -> !session.isCancelled() && session.starts().isAfter(now))
                .toList();
        sessions.runBy(ahead, people.runningSessions(staff));
    }
}

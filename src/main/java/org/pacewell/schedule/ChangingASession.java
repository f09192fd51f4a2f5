package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.person.StaffMembers;

/** Moves and cancels single sessions. */
@ApplicationScoped
@Transactional
public class ChangingASession {
    private final Sessions sessions;
    private final StaffMembers people;

    ChangingASession(Sessions sessions, StaffMembers people) {
        this.sessions = sessions;
        this.people = people;
    }

    /** Moves a session; without a room it keeps its own. */
    public Session move(Session session, LocalDate day, LocalTime startsAt, Optional<UUID> room, Instant now) {
        var where = room.or(session::roomId);
        sessions.hold(where, sessions.facilitators(List.of(session.id())).getOrDefault(session.id(), List.of()));
        session.move(day, startsAt, where, now);
        sessions.settle();
        return session;
    }

    /** Lets exactly these people run the sessions of a cohort that are still to come. */
    public void handOver(UUID cohort, Collection<UUID> staff, Instant now) {
        var ahead = sessions.of(cohort).stream()
                .filter(session -> !session.isCancelled() && session.starts().isAfter(now))
                .toList();
        sessions.runBy(ahead, people.runningSessions(staff));
    }

    public Session cancel(Session session, String reason, Instant now) {
        session.cancel(reason, now);
        sessions.settle();
        return session;
    }
}

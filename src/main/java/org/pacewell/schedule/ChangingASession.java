package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves and cancels single sessions. */
@ApplicationScoped
@Transactional
public class ChangingASession {
    private final Sessions sessions;

    ChangingASession(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Moves a session; without a room it keeps its own. */
    public Session move(Session session, LocalDate day, LocalTime startsAt, Optional<UUID> room, Instant now) {
        var where = room.or(session::roomId);
        sessions.hold(where, sessions.facilitators(List.of(session.id())).getOrDefault(session.id(), List.of()));
        session.move(day, startsAt, where, now);
        sessions.settle();
        return session;
    }

    public Session cancel(Session session, String reason, Instant now) {
        session.cancel(reason, now);
        sessions.settle();
        return session;
    }
}

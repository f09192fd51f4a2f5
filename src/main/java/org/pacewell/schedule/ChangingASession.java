package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
        session.move(day, startsAt, room.or(session::roomId), now);
        sessions.settle();
        return session;
    }

    public Session cancel(Session session, String reason, Instant now) {
        session.cancel(reason, now);
        sessions.settle();
        return session;
    }
}

package org.pacewell.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.cohort.Enrolment;
import org.pacewell.schedule.Session;

/** What participants said before their sessions; one thing at a time is in force for each person and session. */
@ApplicationScoped
@Transactional
public class Apologies implements PanacheRepositoryBase<Apology, UUID> {
    /**
     * Takes what a participant says of their session. The same word again changes nothing; another one withdraws it, and
     * so does the same one once the session has moved.
     *
     * @throws NothingToSay once the session is over or cancelled
     */
    public Apology say(Session session, Enrolment enrolment, Apology.Kind kind, Instant at) {
        requireAhead(session, at);
        var before = inForce(session, enrolment);
        if (before.filter(apology -> apology.kind() == kind && apology.isOfTheTimeOf(session))
                .isPresent()) return before.get();
        before.ifPresent(apology -> apology.withdraw(at));
        flush();
        var said = new Apology(session, enrolment, kind, at);
        persist(said);
        flush();
        return said;
    }

    /** Takes back what a participant said: they come as planned. */
    public void withdraw(Session session, Enrolment enrolment, Instant at) {
        requireAhead(session, at);
        inForce(session, enrolment).ifPresent(apology -> apology.withdraw(at));
    }

    /** What is in force for a session, by enrolment. */
    public Map<UUID, Apology> of(UUID session) {
        return list("sessionId = ?1 and withdrawnAt is null", session).stream()
                .collect(Collectors.toMap(Apology::enrolmentId, Function.identity()));
    }

    /** What was in force just before an instant, by enrolment. */
    Map<UUID, Apology> before(UUID session, Instant end) {
        return list("sessionId = ?1 and saidAt < ?2 and (withdrawnAt is null or withdrawnAt >= ?2)", session, end)
                .stream()
                .collect(Collectors.toMap(Apology::enrolmentId, Function.identity()));
    }

    /** The row of the enrolment is the lock: two words at once come one after the other. */
    private Optional<Apology> inForce(Session session, Enrolment enrolment) {
        getEntityManager().lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
        return find("sessionId = ?1 and enrolmentId = ?2 and withdrawnAt is null", session.id(), enrolment.id())
                .firstResultOptional();
    }

    private static void requireAhead(Session session, Instant at) {
        if (session.isCancelled() || !session.ends().isAfter(at)) throw new NothingToSay();
    }
}

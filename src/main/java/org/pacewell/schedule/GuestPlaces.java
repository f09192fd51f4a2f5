package org.pacewell.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.cohort.GuestSeats;
import org.pacewell.rule.NotFound;
import org.pacewell.separation.KeepingApart;
import org.pacewell.separation.KeptApart;

/** Places of guests. Giving one holds the cohort's row; the constraints of seats refuse what would overbook all the same. */
@ApplicationScoped
@Transactional
public class GuestPlaces implements PanacheRepositoryBase<GuestPlace, UUID> {
    private static final String TO_COME =
            "select g from GuestPlace g, Session s where s.id = g.sessionId and g.enrolmentId = ?1"
                    + " and g.withdrawnAt is null and s.starts > ?2";

    private static final String GUESTS =
            "select g.sessionId, e.participantId from GuestPlace g, Enrolment e where e.id = g.enrolmentId"
                    + " and g.withdrawnAt is null and g.sessionId in ?1";

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Sessions sessions;
    private final GuestSeats seats;
    private final KeepingApart apart;

    GuestPlaces(Cohorts cohorts, Enrolments enrolments, Sessions sessions, GuestSeats seats, KeepingApart apart) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.seats = seats;
        this.apart = apart;
    }

    /** Those that a membership ever had, the newest first. */
    public List<GuestPlace> ofEnrolment(UUID enrolment) {
        return list("enrolmentId = ?1 order by givenAt desc, id desc", enrolment);
    }

    /** Those in force of everybody at home in a cohort. */
    public List<GuestPlace> ofHome(UUID cohort) {
        return list("homeCohortId = ?1 and withdrawnAt is null order by givenAt, id", cohort);
    }

    /** The participants who are guests, by session. */
    Map<UUID, List<UUID>> participants(Collection<UUID> sessions) {
        var found = new HashMap<UUID, List<UUID>>();
        getEntityManager()
                .createQuery(GUESTS, Object[].class)
                .setParameter(1, sessions)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                        .add((UUID) row[1]));
        return found;
    }

    /** Lets nobody else give places in the session's cohort, or change this person's, until the transaction ends. */
    public void hold(Session session, Enrolment home) {
        cohorts.hold(session.cohortId());
        getEntityManager()
                .createNativeQuery("select id from participant where id = ? for no key update", UUID.class)
                .setParameter(1, home.participantId())
                .getSingleResult();
    }

    /**
     * Gives a place in a session that is to come.
     *
     * @throws NoGuestSeat when every seat is taken
     * @throws KeptApart when the guest would meet somebody whom they are kept apart from
     */
    public GuestPlace give(Session session, Enrolment home, UUID module, UUID by, Instant at) {
        var cohort = cohorts.hold(session.cohortId());
        if (session.isCancelled()) throw new SessionCancelled();
        if (!session.starts().isAfter(at)) throw new SessionOver();
        apart.requireApart(home.participantId(), cohort.id(), session.id());
        int seat = seats.free(cohort, session.id()).orElseThrow(NoGuestSeat::new);
        var place = new GuestPlace(session, home, module, seat, by, at);
        try {
            persist(place);
            flush();
        } catch (PersistenceException taken) {
            throw Sessions.isViolated(taken, "seat_of_member_or_guest", "one_guest_per_seat")
                    ? new NoGuestSeat()
                    : taken;
        }
        return place;
    }

    /** Takes back a place before its session. @throws SessionOver once that has begun */
    public GuestPlace withdraw(UUID enrolment, UUID id, UUID by, Instant at) {
        var place = find("id = ?1 and enrolmentId = ?2", id, enrolment)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
        if (!sessions.require(place.sessionId()).starts().isAfter(at)) throw new SessionOver();
        place.withdraw(Optional.of(by), at);
        flush();
        return place;
    }

    /** When a membership ends, places to come vanish; those of sessions that were stay. */
    void end(Enrolment ended, Instant at) {
        list(TO_COME, ended.id(), at).forEach(place -> place.withdraw(Optional.empty(), at));
        flush();
    }

    /** The membership by which a participant belongs in a session: of its cohort, or at home for a guest. */
    public Enrolment requireMembership(Session session, UUID participant) {
        return list("sessionId = ?1 and withdrawnAt is null", session.id()).stream()
                .flatMap(place -> enrolments.find(place.enrolmentId()).stream())
                .filter(home -> home.participantId().equals(participant))
                .findFirst()
                .orElseGet(() -> enrolments.requireSeat(session.cohortId(), participant, session.day()));
    }
}

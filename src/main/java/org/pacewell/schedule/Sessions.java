package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.rule.NotFound;
import org.pacewell.rule.Refusal;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;
import org.pacewell.tenancy.SqlFailed;
import org.postgresql.util.PSQLException;

/** The dated sessions of the clinic. Rooms and facilitators are kept from clashing by constraints of the database. */
@ApplicationScoped
@Transactional
public class Sessions implements Repository<Session> {
    /** The first start and the last end of a cohort's sessions. */
    public record Span(Optional<Instant> first, Optional<Instant> last) {
        public static final Span NONE = new Span(Optional.empty(), Optional.empty());
    }

    private static final String BY_ID = """
            select id, version, cohort_id, enrolment_id, module_id, number, title, day, starts_at, ends_at, zone, starts,
              ends, site_id, room_id, status, cancel_reason, register_version, register_done_at
            from session where id = ?""";

    private final Sql sql;

    Sessions(Sql sql) {
        this.sql = sql;
    }

    private static final String OF_PARTICIPANT = "e.participantId = ?1 and (e.cohortId = s.cohortId"
            + " and (s.enrolmentId is null or s.enrolmentId = e.id)"
            + " and e.seatedOn <= s.day and (e.endedOn is null or e.endedOn > s.day)"
            + " or exists (select 1 from GuestPlace g where g.sessionId = s.id and g.enrolmentId = e.id"
            + " and g.withdrawnAt is null))";

    /**
     * The session for somebody who leaves it as it is. Hibernate took a sixth of the application's share of a register to
     * find the one to change.
     *
     * @throws NotFound when this clinic has none with that id
     */
    public Session requireToRead(UUID id) {
        return sql.list(BY_ID, Session::new, id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those that the group meets for. */
    public List<Session> of(UUID cohort) {
        return where("cohort_id = ? and enrolment_id is null order by starts, number", cohort);
    }

    /** One-to-one appointments of the cohort's people. */
    public List<Session> oneToOne(UUID cohort) {
        return where("cohort_id = ? and enrolment_id is not null order by starts, id", cohort);
    }

    /** The highest number among the group's sessions, which is how many there are unless one was cancelled. */
    public int lastNumber(Session among) {
        return getEntityManager()
                .createQuery(
                        "select max(s.number) from Session s where s.cohortId = :cohort and s.enrolmentId is null"
                                + " and (s.status = PLANNED or s.id = :id)",
                        Integer.class)
                .setParameter("cohort", among.cohortId())
                .setParameter("id", among.id())
                .getSingleResult();
    }

    public List<Session> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by starts, number", ids);
    }

    /** Those that touch the time from one instant to another, in order. */
    public List<Session> between(Instant from, Instant to) {
        return list("ends > ?1 and starts < ?2 order by starts, id", from, to);
    }

    /** A session of a participant, as a member or as a guest. @throws NotFound for any other, whoever's it is */
    public Session requireOfParticipant(UUID id, UUID participant) {
        return find("select s from Session s, Enrolment e where " + OF_PARTICIPANT + " and s.id = ?2", participant, id)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Sessions of a participant that begin before one instant and end after another, as a member or as a guest. */
    public List<Session> ofParticipant(UUID participant, Instant beginBefore, Instant endAfter) {
        return list(
                "select s from Session s, Enrolment e where " + OF_PARTICIPANT
                        + " and s.status = PLANNED and s.starts < ?2 and s.ends > ?3 order by s.starts, s.id",
                participant,
                beginBefore,
                endAfter);
    }

    /** The version of a session's register as it stands in the database now. */
    public int registerVersion(UUID session) {
        return getEntityManager()
                .createQuery("select s.registerVersion from Session s where s.id = :id", Integer.class)
                .setParameter("id", session)
                .getSingleResult();
    }

    public boolean hasAny(UUID cohort) {
        return count("cohortId = ?1 and enrolmentId is null", cohort) > 0;
    }

    public Map<UUID, Span> spans(Collection<UUID> cohorts) {
        var spans = new LinkedHashMap<UUID, Span>();
        if (cohorts.isEmpty()) return spans;
        getEntityManager()
                .createQuery(
                        "select s.cohortId, min(s.starts), max(s.ends) from Session s"
                                + " where s.cohortId in :cohorts and s.enrolmentId is null and s.status = PLANNED"
                                + " group by s.cohortId",
                        Object[].class)
                .setParameter("cohorts", cohorts)
                .getResultList()
                .forEach(row -> spans.put(
                        (UUID) row[0], new Span(Optional.of((Instant) row[1]), Optional.of((Instant) row[2]))));
        return spans;
    }

    /** Who runs each of these sessions. */
    public Map<UUID, List<UUID>> facilitators(Collection<UUID> sessions) {
        if (sessions.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select f from SessionFacilitator f where f.sessionId in :sessions order by f.staffId",
                        SessionFacilitator.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SessionFacilitator::sessionId,
                        Collectors.mapping(SessionFacilitator::staffId, Collectors.toList())));
    }

    /**
     * Lets those who plan for one room or one person come one after another until the transaction ends. Left to
     * themselves, two at once would wait for each other's constraint, and one would end in a deadlock.
     */
    void hold(Optional<UUID> room, Collection<UUID> staff) {
        room.ifPresent(id -> hold("room", List.of(id)));
        hold("staff_member", staff);
    }

    void holdAll(Collection<UUID> rooms, Collection<UUID> staff) {
        hold("room", rooms);
        hold("staff_member", staff);
    }

    /** Lets sessions pass over each other's places until {@link #judge}; several move in one transaction. */
    void judgeLater() {
        flush();
        sql.change("set constraints room_is_free, facilitator_is_free deferred");
    }

    /** Has the database judge what {@link #judgeLater} put off. @throws RoomTaken or {@link FacilitatorTaken} */
    void judge() {
        settle();
        try {
            sql.change("set constraints room_is_free, facilitator_is_free immediate");
        } catch (SqlFailed e) {
            throw clash(e);
        }
    }

    private void hold(String table, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        getEntityManager()
                .createNativeQuery(
                        "select id from " + table + " where id in (:ids) order by id for no key update", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Adds sessions with the people who run them. @throws RoomTaken or {@link FacilitatorTaken} when something clashes */
    void addAll(List<Session> sessions, Collection<UUID> staff) {
        sessions.forEach(this::persist);
        settle();
        for (var session : sessions) {
            for (var person : staff) getEntityManager().persist(new SessionFacilitator(session, person));
        }
        settle();
    }

    /** Lets exactly these people run the sessions. @throws FacilitatorTaken when one of them is taken */
    void runBy(List<Session> chosen, Collection<UUID> staff) {
        var now = facilitators(chosen.stream().map(Session::id).toList());
        for (var session : chosen) {
            var before = now.getOrDefault(session.id(), List.of());
            before.stream().filter(person -> !staff.contains(person)).forEach(person -> leave(session, person));
            staff.stream()
                    .filter(person -> !before.contains(person))
                    .forEach(person -> getEntityManager().persist(new SessionFacilitator(session, person)));
        }
        settle();
    }

    private void leave(Session session, UUID person) {
        getEntityManager()
                .createQuery("delete from SessionFacilitator where sessionId = :session and staffId = :person")
                .setParameter("session", session.id())
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Lets the database judge what was changed. */
    public void settle() {
        try {
            flush();
        } catch (PersistenceException e) {
            throw clash(e);
        }
    }

    private static RuntimeException clash(RuntimeException e) {
        var when = Refusal.sentence("when.unknown");
        return switch (constraint(e)) {
            case "room_is_free" -> new RoomTaken(when);
            case "facilitator_is_free" -> new FacilitatorTaken(when);
            default -> e;
        };
    }

    static boolean isViolated(Throwable e, String... constraints) {
        return List.of(constraints).contains(constraint(e));
    }

    /** Hibernate does not name the exclusion constraints that are violated; the driver does. */
    private static String constraint(Throwable e) {
        if (e instanceof PSQLException violated && violated.getServerErrorMessage() != null) {
            return Objects.requireNonNullElse(violated.getServerErrorMessage().getConstraint(), "");
        }
        return e.getCause() == null ? "" : constraint(e.getCause());
    }
}

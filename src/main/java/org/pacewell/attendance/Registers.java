package org.pacewell.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.audit.Trail;
import org.pacewell.rule.StaleEdit;
import org.pacewell.schedule.Session;

/** The register: the marks in force of every session, and every mark that there ever was. */
@ApplicationScoped
@Transactional
public class Registers implements PanacheRepositoryBase<Attendance, UUID> {
    /** A register after marks were taken: its version, and the marks in force by enrolment. */
    public record Taken(int version, Map<UUID, Attendance> inForce) {}

    private final Rosters rosters;
    private final Trail trail;

    Registers(Rosters rosters, Trail trail) {
        this.rosters = rosters;
        this.trail = trail;
    }

    /** The marks in force of a session, by enrolment. */
    public Map<UUID, Attendance> of(UUID session) {
        return list("sessionId = ?1 and supersededAt is null", session).stream()
                .collect(Collectors.toMap(Attendance::enrolmentId, Function.identity()));
    }

    /** Every mark of a session that was superseded, the oldest first. */
    public List<Attendance> correctedIn(UUID session) {
        return list("sessionId = ?1 and supersededAt is not null order by recordedAt, id", session);
    }

    /**
     * Takes marks, all or nothing. A mark that says what is already in force changes nothing; another one supersedes it.
     *
     * @param seen the version of the register on which the marks were made, when the sender knows it
     * @return the register now
     */
    public Taken take(Session session, List<Mark> marks, OptionalInt seen, UUID by, Instant at) {
        return take(session, rosters.participants(session), marks, seen, by, at);
    }

    /** The same for somebody who has just read the roster: the participant behind each enrolment of the register. */
    Taken take(Session session, Map<UUID, UUID> people, List<Mark> marks, OptionalInt seen, UUID by, Instant at) {
        if (session.isCancelled()) throw new NoRegister();
        requireMembers(marks, people.keySet());
        int version = nextVersion(session, seen);
        var inForce = new HashMap<>(of(session.id()));
        var superseded = new ArrayList<UUID>();
        var added = new ArrayList<Attendance>();
        for (var mark : marks) {
            var before = inForce.get(mark.enrolmentId());
            if (before != null && before.says(mark)) continue;
            if (before != null) superseded.add(before.id());
            var attendance = new Attendance(session, mark, by, at);
            added.add(attendance);
            inForce.put(mark.enrolmentId(), attendance);
        }
        if (!superseded.isEmpty()) update("supersededAt = ?1 where id in ?2", at, superseded);
        added.forEach(this::persist);
        trail.wroteOf(whose(marks, people), "mark", "register", session.id());
        flush();
        return new Taken(version, Map.copyOf(inForce));
    }

    /** The row of the session is the lock: two who save at once come one after the other. */
    private int nextVersion(Session session, OptionalInt seen) {
        var rows = getEntityManager()
                .createNativeQuery("""
                        update session set register_version = register_version + 1
                        where id = :id and (:whatever or register_version = :seen)
                        returning register_version""")
                .setParameter("id", session.id())
                .setParameter("whatever", seen.isEmpty())
                .setParameter("seen", seen.orElse(0))
                .getResultList();
        if (rows.isEmpty()) throw new StaleEdit();
        return ((Number) rows.getFirst()).intValue();
    }

    private static List<UUID> whose(List<Mark> marks, Map<UUID, UUID> people) {
        return marks.stream()
                .map(mark -> Objects.requireNonNull(people.get(mark.enrolmentId())))
                .toList();
    }

    private static void requireMembers(List<Mark> marks, Set<UUID> members) {
        var seen = new HashSet<UUID>();
        for (var mark : marks) {
            if (!members.contains(mark.enrolmentId())) throw new NotInRegister();
            if (!seen.add(mark.enrolmentId())) throw new MarkedTwice();
        }
    }
}

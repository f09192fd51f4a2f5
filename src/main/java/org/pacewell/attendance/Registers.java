package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Enrolment;
import org.pacewell.rule.StaleEdit;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Asked;
import org.pacewell.tenancy.Sql;

/** The register: the marks in force of every session, and every mark that there ever was. */
@ApplicationScoped
@Transactional
public class Registers {
    /** A register after marks were taken: its version, and the marks in force by enrolment. */
    public record Taken(int version, Map<UUID, Attendance> inForce) {}

    /** The register once it is held: its version, and whether it is complete. */
    private record Held(int version, boolean done) {}

    /**
     * A register that is held until the transaction ends, and what was read of it since: the participant behind each
     * enrolment that belongs in it, and the marks in force by enrolment.
     */
    private record Open(Session session, Held held, Map<UUID, UUID> people, Map<UUID, Attendance> inForce) {
        /** Whoever is in it without being expected was marked in it. */
        boolean isDone(Set<UUID> marked) {
            return held.done() || marked.containsAll(people.keySet());
        }
    }

    /** The same with the names of those who belong in it. */
    record Named(Open register, List<Rosters.Member> members) {
        Set<UUID> enrolments() {
            return register.people().keySet();
        }
    }

    private static final String HOLD = """
            select register_version, register_done_at is not null from session
            where id = ? and (? or register_version = ?) for no key update""";

    /** It moves in its indexes as it becomes complete, so once: that stays, and goes with the version. */
    private static final String NEXT = """
            update session set register_version = register_version + 1,
              register_done_at = coalesce(register_done_at, ?::timestamptz)
            where id = ?""";

    private final Rosters rosters;
    private final Marks marks;
    private final OpenClinics clinics;
    private final Sql sql;
    private final Trail trail;
    private final Event<RegisterTaken> taken;

    Registers(Rosters rosters, Marks marks, OpenClinics clinics, Sql sql, Trail trail, Event<RegisterTaken> taken) {
        this.rosters = rosters;
        this.marks = marks;
        this.clinics = clinics;
        this.sql = sql;
        this.trail = trail;
        this.taken = taken;
    }

    /** The marks in force of a session, by enrolment. */
    public Map<UUID, Attendance> of(UUID session) {
        var asked = marks.inForce(session);
        sql.atOnce(List.of(asked));
        return byEnrolment(asked.found());
    }

    /** The marks that were in force at the end of a day, by enrolment. */
    Map<UUID, Attendance> knownOn(UUID session, KnownOn known) {
        return byEnrolment(marks.inForceBefore(session, known.end()));
    }

    /** Whether the register is complete and was left so for the clinic's days. */
    public boolean isLocked(Session session, Set<UUID> people, Set<UUID> marked, Instant now) {
        return new RegisterLock(clinics.current().registerLocksAfter()).isLocked(session, people, marked, now);
    }

    /** Every mark of a session that another has taken the place of, the oldest first. */
    public List<Attendance> correctedIn(UUID session) {
        return marks.before(session);
    }

    /**
     * Takes marks, all or nothing. A mark that says what is already in force changes nothing; another one corrects it, and
     * the database keeps both.
     *
     * @param seen the version of the register on which the marks were made, when the sender knows it
     * @return the register now
     */
    public Taken take(Session session, List<Mark> made, OptionalInt seen, UUID by, Instant at) {
        return take(open(session, seen), new Marking(made, ""), by, at);
    }

    /** The same, on whatever version; a locked register takes another mark only with a reason. */
    public Taken correct(Session session, List<Mark> made, String correction, UUID by, Instant at) {
        return take(open(session, OptionalInt.empty()), new Marking(made, correction), by, at);
    }

    /** The same for somebody who read the register as it was opened. */
    Taken take(Named read, Marking made, UUID by, Instant at) {
        return take(read.register(), made, by, at);
    }

    private Taken take(Open register, Marking made, UUID by, Instant at) {
        var session = register.session();
        var people = register.people();
        requireMembers(made.marks(), people.keySet());
        var inForce = new HashMap<>(register.inForce());
        boolean locked = isLocked(session, people.keySet(), inForce.keySet(), at);
        var added = new ArrayList<Attendance>();
        var corrected = new ArrayList<Attendance>();
        for (var mark : made.marks()) {
            var before = inForce.get(mark.enrolmentId());
            if (before != null && before.says(mark)) continue;
            if (locked) made.requireCorrection();
            var attendance = Attendance.recorded(session, mark, by, at).because(locked ? made.correction() : "");
            (before == null ? added : corrected).add(attendance);
            inForce.put(mark.enrolmentId(), attendance);
        }
        marks.take(session, added, corrected, next(session, register.isDone(inForce.keySet()) ? at : null));
        var changed = Stream.concat(added.stream(), corrected.stream()).toList();
        if (!changed.isEmpty()) taken.fire(new RegisterTaken(session, changed, people, by, at));
        trail.wroteOf(whose(made.marks(), people), "mark", "register", session.id());
        return new Taken(register.held().version() + 1, Map.copyOf(inForce));
    }

    /**
     * Takes the mark of somebody who says that they are here. Whatever is marked already stays: staff know better, and
     * nobody checks in twice.
     *
     * @return the mark in force now
     */
    public Attendance checkIn(Session session, Enrolment membership, Mark mark, Instant at) {
        var asked = marks.inForce(session.id());
        requireRegister(session);
        hold(session, OptionalInt.empty(), asked);
        var before = byEnrolment(asked.found()).get(membership.id());
        if (before != null) return before;
        var made = Attendance.checkedIn(session, mark, at);
        marks.take(session, List.of(made), List.of(), next(session, null));
        trail.wroteOf(membership.participantId(), "check in", "register", session.id());
        return made;
    }

    /**
     * Opens the register for somebody who is shown it, which leaves a line in the trail of each member.
     *
     * @param seen the version that they read before, when they know it
     */
    Named openNamed(Session session, OptionalInt seen) {
        var asked = marks.inForce(session.id());
        var roster = Rosters.members(session);
        requireRegister(session);
        var held = hold(session, seen, asked, roster);
        var members = rosters.read(session, roster.found());
        return new Named(new Open(session, held, Rosters.participants(members), byEnrolment(asked.found())), members);
    }

    private Open open(Session session, OptionalInt seen) {
        var asked = marks.inForce(session.id());
        var people = Rosters.people(session);
        requireRegister(session);
        var held = hold(session, seen, asked, people);
        return new Open(session, held, Rosters.participants(people), byEnrolment(asked.found()));
    }

    /** Holds the register until the transaction ends: whoever comes second sees what the first has done. */
    public void hold(Session session) {
        hold(session, OptionalInt.empty());
    }

    /**
     * The row of the session is the lock: two who save at once come one after the other. The rest is asked in the same message
     * once it is held: somebody else may have marked, or got a seat, while this one waited.
     */
    private Held hold(Session session, OptionalInt seen, Asked<?>... rest) {
        var holding = Asked.query(
                HOLD, row -> new Held(row.getInt(1), row.getBoolean(2)), session.id(), seen.isEmpty(), seen.orElse(0));
        sql.atOnce(Stream.concat(Stream.of(holding), Stream.of(rest)).toList());
        if (holding.found().isEmpty()) throw new StaleEdit();
        return holding.found().getFirst();
    }

    private static Asked<?> next(Session session, @Nullable Instant done) {
        return Asked.change(NEXT, done, session.id());
    }

    static void requireRegister(Session session) {
        if (session.isCancelled()) throw new NoRegister();
    }

    private static Map<UUID, Attendance> byEnrolment(List<Attendance> marks) {
        return marks.stream().collect(Collectors.toMap(Attendance::enrolmentId, Function.identity()));
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

package org.pacewell.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pacewell.schedule.Session;

/**
 * What one person had of a cohort's sessions. An unmarked session gives no minutes, and leaves its module open until
 * somebody says how it went.
 */
final class DoseLedger {
    /** A session of the cohort: the module that it stands for, whether it is over, its plan, and what it gave. */
    record Given(Session session, UUID module, boolean over, RunningOrder plan, RunningOrder order) {}

    private final AttendanceReports.Member member;
    private final Map<UUID, Attendance> marks;
    private final List<Given> expected = new ArrayList<>();

    /** @param marks those in force of this person, by session */
    DoseLedger(AttendanceReports.Member member, List<Given> all, Map<UUID, Attendance> marks) {
        this.member = member;
        this.marks = marks;
        all.stream().filter(this::concerns).forEach(expected::add);
    }

    Dose taken() {
        return expected.stream()
                .filter(Given::over)
                .flatMap(given -> mark(given).map(mark -> given.order().of(mark.mark())).stream())
                .reduce(Dose.NONE, Dose::plus);
    }

    /** Sessions held while the person was a member, less those that the clinic cancelled. */
    Dose planned() {
        return expected.stream()
                .filter(given -> given.over() && !isCancelled(given))
                .map(given -> given.plan().whole())
                .reduce(Dose.NONE, Dose::plus);
    }

    Set<UUID> modulesTaken() {
        var taken = new HashSet<UUID>();
        for (var given : expected) {
            if (mark(given).filter(mark -> mark.outcome().isPresent()).isPresent()) taken.add(given.module());
        }
        return taken;
    }

    /** Those of sessions to come, or that are over and unmarked. */
    Set<UUID> modulesOpen() {
        var open = new HashSet<UUID>();
        for (var given : expected) {
            if (mark(given).isEmpty()) open.add(given.module());
        }
        return open;
    }

    /** Modules for which the person had, or has, a session of any kind. */
    Set<UUID> modulesDated() {
        var dated = new HashSet<UUID>();
        for (var given : expected) dated.add(given.module());
        return dated;
    }

    /** The group's sessions on the days of membership, one's own appointments, and whatever one was marked in. */
    private boolean concerns(Given given) {
        var session = given.session();
        var whose = session.enrolmentId();
        if (whose.isPresent() && !whose.get().equals(member.enrolmentId())) return false;
        return member.isExpectedIn(session) || marks.containsKey(session.id());
    }

    private boolean isCancelled(Given given) {
        return mark(given)
                .filter(mark -> mark.outcome() == Outcome.CANCELLED_BY_CLINIC)
                .isPresent();
    }

    private Optional<Attendance> mark(Given given) {
        return Optional.ofNullable(marks.get(given.session().id()));
    }
}

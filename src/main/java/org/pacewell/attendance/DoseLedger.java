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
 * What one person had of their cohort's sessions, and as a guest in sessions of others. An unmarked session gives no
 * minutes, and leaves its module open until somebody says how it went.
 */
final class DoseLedger {
    /** A session: the module that it stands for, whether it is over, its plan, and what it gave. */
    record Given(Session session, UUID module, boolean over, RunningOrder plan, RunningOrder order) {}

    private final AttendanceReports.Member member;
    private final Map<UUID, Attendance> marks;
    private final CountingRule rule;
    private final List<Given> home;
    private final List<Given> all = new ArrayList<>();

    /**
     * @param cohort the sessions of the cohort
     * @param elsewhere those that the person has a guest place in
     * @param marks those in force of this person, by session
     */
    DoseLedger(
            AttendanceReports.Member member,
            List<Given> cohort,
            List<Given> elsewhere,
            Map<UUID, Attendance> marks,
            CountingRule rule) {
        this.member = member;
        this.marks = marks;
        this.rule = rule;
        this.home = cohort.stream().filter(this::concerns).toList();
        all.addAll(home);
        all.addAll(elsewhere);
    }

    Dose taken() {
        return all.stream()
                .filter(Given::over)
                .flatMap(given -> mark(given).map(mark -> given.order().of(mark.mark())).stream())
                .reduce(Dose.NONE, Dose::plus);
    }

    /** Sessions of the cohort held while the person was a member, less those that the clinic's rule leaves out. */
    Dose planned() {
        return home.stream()
                .filter(given -> given.over() && counts(given))
                .map(given -> given.plan().whole())
                .reduce(Dose.NONE, Dose::plus);
    }

    Set<UUID> modulesTaken() {
        var taken = new HashSet<UUID>();
        for (var given : all) {
            if (mark(given).filter(mark -> mark.outcome().isPresent()).isPresent()) taken.add(given.module());
        }
        return taken;
    }

    /** Those of sessions to come, or that are over and unmarked. */
    Set<UUID> modulesOpen() {
        var open = new HashSet<UUID>();
        for (var given : all) {
            if (mark(given).isEmpty()) open.add(given.module());
        }
        return open;
    }

    /** Modules for which the person had, or has, a session of any kind. */
    Set<UUID> modulesDated() {
        var dated = new HashSet<UUID>();
        for (var given : all) dated.add(given.module());
        return dated;
    }

    /** The group's sessions on the days of membership, one's own appointments, and whatever one was marked in. */
    private boolean concerns(Given given) {
        var session = given.session();
        var whose = session.enrolmentId();
        if (whose.isPresent() && !whose.get().equals(member.enrolmentId())) return false;
        return member.isExpectedIn(session) || marks.containsKey(session.id());
    }

    private boolean counts(Given given) {
        return mark(given).map(mark -> rule.counts(mark.outcome())).orElse(true);
    }

    private Optional<Attendance> mark(Given given) {
        return Optional.ofNullable(marks.get(given.session().id()));
    }
}

package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Cohort;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programmes;

/** The dose of a cohort's people and how they stand, derived from the marks in force each time; nothing is stored. */
@ApplicationScoped
@Transactional
class DoseReports {
    /**
     * @param missing the group's modules that they had nowhere and have no session of to come
     * @param visits whether they are or were a guest somewhere
     */
    record Line(
            AttendanceReports.Member member,
            Dose taken,
            Dose planned,
            Completion completion,
            Set<UUID> missing,
            boolean visits) {}

    /** @param counting what counts in what was planned */
    record Report(CompletionRule rule, CountingRule counting, List<Line> lines) {
        Dose planned() {
            return lines.stream().map(Line::planned).reduce(Dose.NONE, Dose::plus);
        }
    }

    private final AttendanceReports attendance;
    private final Marks marks;
    private final GivenSessions given;
    private final Programmes programmes;
    private final OpenClinics clinics;

    DoseReports(
            AttendanceReports attendance,
            Marks marks,
            GivenSessions given,
            Programmes programmes,
            OpenClinics clinics) {
        this.attendance = attendance;
        this.marks = marks;
        this.given = given;
        this.programmes = programmes;
        this.clinics = clinics;
    }

    /** Reading leaves a line in each member's trail. */
    Report of(Cohort cohort, Instant now) {
        return report(cohort, attendance.readMembers(cohort.id(), "dose"), now);
    }

    /** The line of one person. Reading leaves a line in their trail. */
    Optional<Line> of(Cohort cohort, UUID enrolment, Instant now) {
        var member =
                attendance.readMember(cohort.id(), enrolment, "dose").stream().toList();
        return report(cohort, member, now).lines().stream().findFirst();
    }

    private Report report(Cohort cohort, List<AttendanceReports.Member> members, Instant now) {
        var programme = programmes.require(cohort.programmeId());
        var rule = CompletionRule.of(programme);
        var counting = CountingRule.of(clinics.current());
        var course = given.of(cohort, programme, now);
        var group = programme.modules().stream()
                .filter(module -> !module.isOneToOne())
                .map(Module::id)
                .collect(Collectors.toUnmodifiableSet());
        var inForce = marks.ofCohort(cohort.id()).stream()
                .collect(Collectors.groupingBy(
                        Attendance::enrolmentId, Collectors.toMap(Attendance::sessionId, Function.identity())));
        return new Report(
                rule,
                counting,
                members.stream()
                        .map(member -> line(member, course, group, inForce, rule, counting))
                        .toList());
    }

    private static Line line(
            AttendanceReports.Member member,
            GivenSessions.Course course,
            Set<UUID> group,
            Map<UUID, Map<UUID, Attendance>> inForce,
            CompletionRule rule,
            CountingRule counting) {
        var ledger = new DoseLedger(
                member,
                course.sessions(),
                course.elsewhere().getOrDefault(member.enrolmentId(), List.of()),
                inForce.getOrDefault(member.enrolmentId(), Map.of()),
                counting);
        var open = new HashSet<>(course.undated());
        open.removeAll(ledger.modulesDated());
        open.addAll(ledger.modulesOpen());
        var missing = new HashSet<>(group);
        missing.removeAll(ledger.modulesTaken());
        missing.removeAll(open);
        var standing = rule.standing(ledger.modulesTaken(), open);
        return new Line(
                member,
                ledger.taken(),
                ledger.planned(),
                member.to().isPresent() ? standing.afterLeaving() : standing,
                Set.copyOf(missing),
                course.elsewhere().containsKey(member.enrolmentId()));
    }
}

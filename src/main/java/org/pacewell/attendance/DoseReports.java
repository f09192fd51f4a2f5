package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.cohort.Cohort;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;

/** The dose of a cohort's people and how they stand, derived from the marks in force each time; nothing is stored. */
@ApplicationScoped
@Transactional
class DoseReports {
    record Line(AttendanceReports.Member member, Dose taken, Dose planned, Completion completion) {}

    record Report(CompletionRule rule, List<Line> lines) {
        Dose planned() {
            return lines.stream().map(Line::planned).reduce(Dose.NONE, Dose::plus);
        }
    }

    private final AttendanceReports attendance;
    private final Marks marks;
    private final Sessions sessions;
    private final Programmes programmes;
    private final Deliveries deliveries;

    DoseReports(
            AttendanceReports attendance,
            Marks marks,
            Sessions sessions,
            Programmes programmes,
            Deliveries deliveries) {
        this.attendance = attendance;
        this.marks = marks;
        this.sessions = sessions;
        this.programmes = programmes;
        this.deliveries = deliveries;
    }

    /** Reading leaves a line in each member's trail. */
    Report of(Cohort cohort, Instant now) {
        var programme = programmes.require(cohort.programmeId());
        var rule = CompletionRule.of(programme);
        var group = sessions.of(cohort.id());
        var all = Stream.concat(group.stream(), sessions.oneToOne(cohort.id()).stream())
                .toList();
        var modules = modules(all, programme);
        var standsFor = CurrentModules.of(programme, modules.values());
        var given = given(all, modules, standsFor, deliveries.of(cohort.id()), now);
        var undated = undated(programme, group, standsFor);
        var inForce = marks.ofCohort(cohort.id()).stream()
                .collect(Collectors.groupingBy(
                        Attendance::enrolmentId, Collectors.toMap(Attendance::sessionId, Function.identity())));
        return new Report(
                rule,
                attendance.readMembers(cohort.id(), "dose").stream()
                        .map(member -> line(member, given, undated, inForce, rule, now))
                        .toList());
    }

    private static Line line(
            AttendanceReports.Member member,
            List<DoseLedger.Given> given,
            Set<UUID> undated,
            Map<UUID, Map<UUID, Attendance>> inForce,
            CompletionRule rule,
            Instant now) {
        var ledger = new DoseLedger(member, given, inForce.getOrDefault(member.enrolmentId(), Map.of()));
        var open = new HashSet<>(undated);
        open.removeAll(ledger.modulesDated());
        open.addAll(ledger.modulesOpen());
        var standing = rule.standing(ledger.modulesTaken(), open);
        return new Line(
                member, ledger.taken(), ledger.planned(), member.to().isPresent() ? standing.afterLeaving() : standing);
    }

    /** The modules of the programme, and those of earlier editions that sessions of the cohort gave. */
    private Map<UUID, Module> modules(List<Session> all, Programme programme) {
        var modules = new HashMap<UUID, Module>();
        programme.modules().forEach(module -> modules.put(module.id(), module));
        all.forEach(session -> modules.computeIfAbsent(session.moduleId(), programmes::requireModule));
        return modules;
    }

    private static List<DoseLedger.Given> given(
            List<Session> all,
            Map<UUID, Module> modules,
            Map<UUID, UUID> standsFor,
            Map<UUID, List<Deliveries.Stretch>> delivered,
            Instant now) {
        var before = new HashMap<UUID, Integer>();
        var given = new ArrayList<DoseLedger.Given>();
        for (var session : all) {
            if (session.isCancelled()) continue;
            var module = Objects.requireNonNull(modules.get(session.moduleId()));
            int skipped = session.isOneToOne() ? 0 : before.getOrDefault(module.id(), 0);
            if (skipped >= module.minutes()) skipped = 0;
            before.put(module.id(), skipped + session.minutes());
            var parts = module.segments().stream().map(RunningOrder.Part::of).toList();
            var plan = new RunningOrder(session.startsAt(), session.endsAt(), parts, skipped);
            var stretches = delivered.getOrDefault(session.id(), List.of());
            var order =
                    stretches.isEmpty() ? plan : RunningOrder.given(session.startsAt(), session.endsAt(), stretches);
            var counts = standsFor.getOrDefault(module.id(), module.id());
            given.add(new DoseLedger.Given(session, counts, !session.ends().isAfter(now), plan, order));
        }
        return given;
    }

    /** Modules that may still get a date: the group's without any session, and all that people have alone. */
    private static Set<UUID> undated(Programme programme, List<Session> group, Map<UUID, UUID> standsFor) {
        var dated = group.stream()
                .map(session -> standsFor.getOrDefault(session.moduleId(), session.moduleId()))
                .collect(Collectors.toSet());
        return programme.modules().stream()
                .filter(module -> module.isOneToOne() || !dated.contains(module.id()))
                .map(Module::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}

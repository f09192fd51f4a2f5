package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.cohort.Cohort;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;
import org.pacewell.schedule.GuestPlace;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;

/** What a cohort's sessions give, and those of other cohorts that its people come to as guests. */
@ApplicationScoped
class GivenSessions {
    /**
     * @param sessions those of the cohort, in order
     * @param elsewhere those that people have guest places in, by enrolment
     * @param undated modules that may still get a date: the group's without any session, and all that people have alone
     */
    record Course(List<DoseLedger.Given> sessions, Map<UUID, List<DoseLedger.Given>> elsewhere, Set<UUID> undated) {}

    private final Sessions sessions;
    private final GuestPlaces guests;
    private final Programmes programmes;
    private final Deliveries deliveries;

    GivenSessions(Sessions sessions, GuestPlaces guests, Programmes programmes, Deliveries deliveries) {
        this.sessions = sessions;
        this.guests = guests;
        this.programmes = programmes;
        this.deliveries = deliveries;
    }

    Course of(Cohort cohort, Programme programme, Instant now) {
        var group = sessions.of(cohort.id());
        var all = Stream.concat(group.stream(), sessions.oneToOne(cohort.id()).stream())
                .toList();
        var places = guests.ofHome(cohort.id());
        var modules = modules(all, places, programme);
        var standsFor = CurrentModules.of(programme, modules.values());
        var delivered = deliveries.of(
                Stream.concat(all.stream().map(Session::id), places.stream().map(GuestPlace::sessionId))
                        .toList());
        return new Course(
                given(all, modules, standsFor, delivered, now),
                elsewhere(places, standsFor, delivered, now),
                undated(programme, group, standsFor));
    }

    /** The modules of the programme, and those of earlier editions that sessions gave or guests make up. */
    private Map<UUID, Module> modules(List<Session> all, List<GuestPlace> places, Programme programme) {
        var modules = new HashMap<UUID, Module>();
        programme.modules().forEach(module -> modules.put(module.id(), module));
        Stream.concat(all.stream().map(Session::moduleId), places.stream().map(GuestPlace::moduleId))
                .forEach(id -> modules.computeIfAbsent(id, programmes::requireModule));
        return modules;
    }

    private static List<DoseLedger.Given> given(
            Collection<Session> all,
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
            var plan = plan(session, module, skipped);
            given.add(given(session, standsFor.getOrDefault(module.id(), module.id()), plan, delivered, now));
        }
        return given;
    }

    private static RunningOrder plan(Session session, Module module, int skipped) {
        var parts = module.segments().stream().map(RunningOrder.Part::of).toList();
        return RunningOrder.planned(session.startsAt(), session.endsAt(), parts, skipped);
    }

    private static DoseLedger.Given given(
            Session session,
            UUID counts,
            RunningOrder plan,
            Map<UUID, List<Deliveries.Stretch>> delivered,
            Instant now) {
        var stretches = delivered.getOrDefault(session.id(), List.of());
        var order = stretches.isEmpty() ? plan : RunningOrder.given(session.startsAt(), session.endsAt(), stretches);
        return new DoseLedger.Given(session, counts, !session.ends().isAfter(now), plan, order);
    }

    /** A guest has what the other cohort's session gives, and it counts as the module that they make up. */
    private Map<UUID, List<DoseLedger.Given>> elsewhere(
            List<GuestPlace> places,
            Map<UUID, UUID> standsFor,
            Map<UUID, List<Deliveries.Stretch>> delivered,
            Instant now) {
        var visited = sessions.all(places.stream().map(GuestPlace::sessionId).toList()).stream()
                .filter(session -> !session.isCancelled())
                .collect(Collectors.toMap(Session::id, session -> session));
        return places.stream()
                .filter(place -> visited.containsKey(place.sessionId()))
                .collect(Collectors.groupingBy(
                        GuestPlace::enrolmentId,
                        Collectors.mapping(
                                place -> visit(
                                        Objects.requireNonNull(visited.get(place.sessionId())),
                                        standsFor.getOrDefault(place.moduleId(), place.moduleId()),
                                        delivered,
                                        now),
                                Collectors.toList())));
    }

    private DoseLedger.Given visit(
            Session session, UUID counts, Map<UUID, List<Deliveries.Stretch>> delivered, Instant now) {
        var module = programmes.requireModule(session.moduleId());
        int before = sessions.of(session.cohortId()).stream()
                .filter(other -> !other.isCancelled() && other.moduleId().equals(module.id()))
                .takeWhile(other -> !other.id().equals(session.id()))
                .mapToInt(Session::minutes)
                .sum();
        var plan = plan(session, module, before >= module.minutes() ? 0 : before);
        return given(session, counts, plan, delivered, now);
    }

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

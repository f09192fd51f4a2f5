package org.pacewell.schedule;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;
import org.pacewell.person.Absences;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.web.Words;

/** Finds what stands in the way of sessions as they are planned: a few queries, however many sessions. */
@ApplicationScoped
@Transactional
public class LookingAhead {
    private final OpenClinics clinics;
    private final Sessions sessions;
    private final Cohorts cohorts;
    private final ClosedDays closedDays;
    private final Places places;
    private final StaffMembers staff;
    private final Absences absences;
    private final SharedPeople shared;

    LookingAhead(
            OpenClinics clinics,
            Sessions sessions,
            Cohorts cohorts,
            ClosedDays closedDays,
            Places places,
            StaffMembers staff,
            Absences absences,
            SharedPeople shared) {
        this.clinics = clinics;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.closedDays = closedDays;
        this.places = places;
        this.staff = staff;
        this.absences = absences;
        this.shared = shared;
    }

    /** What hinders these sessions of a cohort, in their order. @param cohort nobody's id for one that is not there yet */
    public List<Hindrance> at(Collection<Standing> all, UUID cohort, int capacity) {
        var planned = all.stream().filter(standing -> !standing.isCancelled()).toList();
        if (planned.isEmpty()) return List.of();
        var from = planned.stream()
                .map(Standing::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var to = planned.stream()
                .map(Standing::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var found = new ArrayList<Hindrance>();
        clashes(planned, from, to, found);
        closed(planned, from, found);
        away(planned, from, to, found);
        seats(planned, capacity, found);
        people(planned, cohort, from, to, found);
        found.sort(Comparator.comparing(Hindrance::date).thenComparing(Hindrance::number));
        return List.copyOf(found);
    }

    /** What is taken between two days, for many looks at once: three queries and those of absences. */
    public Taken taken(UUID cohort, List<UUID> people, LocalDate from, LocalDate to) {
        return new Taken(others(from, to), absences.known(people, from, to), shared.elsewhere(cohort, from, to));
    }

    /** Sessions that stand, who is away, and what people of a cohort have elsewhere. */
    public record Taken(List<Standing> others, Absences.Known away, List<SharedPeople.Elsewhere> elsewhere) {
        public boolean hinder(Standing planned) {
            return !Clash.find(List.of(planned), others).isEmpty()
                    || elsewhere.stream().anyMatch(other -> other.hinders(planned))
                    || planned.staff().stream()
                            .anyMatch(person -> away.of(person, planned.day(), planned.startsAt(), planned.endsAt())
                                    .isPresent());
        }
    }

    private List<Standing> others(LocalDate from, LocalDate to) {
        return standing(between(from, to));
    }

    private List<Session> between(LocalDate from, LocalDate to) {
        var zone = clinics.current().zone();
        return sessions.between(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private List<Standing> standing(List<Session> some) {
        var running = sessions.facilitators(some.stream().map(Session::id).toList());
        return some.stream()
                .map(other -> Standing.of(other, running.getOrDefault(other.id(), List.of())))
                .toList();
    }

    private void clashes(List<Standing> planned, LocalDate from, LocalDate to, List<Hindrance> found) {
        var others = between(from, to);
        var clashes = Clash.find(planned, standing(others));
        if (clashes.isEmpty()) return;
        var owner = others.stream().collect(Collectors.toMap(Session::id, Session::cohortId));
        var named = cohorts.all(owner.values()).stream().collect(Collectors.toMap(Cohort::id, Cohort::name));
        var people =
                names(clashes.stream().flatMap(clash -> clash.who().stream()).toList());
        var known = places.known();
        for (var clash : clashes) {
            var other = clash.other();
            var cohort = named.getOrDefault(owner.getOrDefault(other.session(), other.session()), words().this_one());
            var time = Words.clock(other.startsAt()) + "–" + Words.clock(other.endsAt());
            var reason = clash.who()
                    .map(who -> words().taken_person(people.getOrDefault(who, ""), called(cohort, other), time))
                    .orElseGet(() ->
                            words().taken_room(known.of(Optional.empty(), other.room()), called(cohort, other), time));
            var kind = clash.ofRoom() ? Hindrance.Kind.ROOM : Hindrance.Kind.FACILITATOR;
            found.add(Hindrance.of(clash.planned(), kind, true, reason));
        }
    }

    private static String called(String cohort, Standing session) {
        return session.isOneToOne() ? words().one_to_one_of(cohort) : words().session(cohort, session.number());
    }

    private void closed(List<Standing> planned, LocalDate from, List<Hindrance> found) {
        var closed = closedDays.from(from);
        for (var session : planned) {
            closed.on(session.day(), session.site(), session.room())
                    .map(reason -> Hindrance.of(session, Hindrance.Kind.CLOSED, true, words().closed(reason)))
                    .ifPresent(found::add);
        }
    }

    private void away(List<Standing> planned, LocalDate from, LocalDate to, List<Hindrance> found) {
        var all = planned.stream()
                .flatMap(session -> session.staff().stream())
                .distinct()
                .toList();
        var known = absences.known(all, from, to);
        var people = known.isEmpty() ? Map.<UUID, String>of() : names(all);
        for (var session : planned) {
            for (var person : session.staff()) {
                known.of(person, session.day(), session.startsAt(), session.endsAt())
                        .map(reason -> words().away(people.getOrDefault(person, ""), reason))
                        .map(reason -> Hindrance.of(session, Hindrance.Kind.AWAY, false, reason))
                        .ifPresent(found::add);
            }
        }
    }

    private void seats(List<Standing> planned, int capacity, List<Hindrance> found) {
        var rooms = places.known().rooms();
        for (var session : planned) {
            session.room()
                    .map(rooms::get)
                    .filter(room -> room.seats() < capacity)
                    .map(room -> words().seats(room.name(), room.seats(), capacity))
                    .map(reason -> Hindrance.of(session, Hindrance.Kind.SEATS, false, reason))
                    .ifPresent(found::add);
        }
    }

    private void people(List<Standing> planned, UUID cohort, LocalDate from, LocalDate to, List<Hindrance> found) {
        var stops = clinics.current().stopsClashes();
        var elsewhere = shared.elsewhere(cohort, from, to);
        var moved = planned.stream().map(Standing::session).collect(Collectors.toSet());
        for (var session : planned) {
            elsewhere.stream()
                    .filter(other -> !moved.contains(other.session()) && other.hinders(session))
                    .collect(Collectors.groupingBy(SharedPeople.Elsewhere::cohort, Collectors.counting()))
                    .forEach((name, count) -> found.add(Hindrance.of(
                            session, Hindrance.Kind.PARTICIPANT, stops, words().shared(count.intValue(), name))));
        }
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return staff.all(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name, (a, b) -> a));
    }

    private static ScheduleMessages words() {
        return MessageBundles.get(ScheduleMessages.class);
    }
}

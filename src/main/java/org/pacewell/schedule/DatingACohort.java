package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Closures;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Words;

/** Gives a cohort its sessions: first as a proposal that changes nothing, then for good. */
@ApplicationScoped
@Transactional
public class DatingACohort {
    private final OpenClinics clinics;
    private final Closures closures;
    private final Programmes programmes;
    private final Assignments assignments;
    private final Sessions sessions;
    private final StaffMembers people;

    DatingACohort(
            OpenClinics clinics,
            Closures closures,
            Programmes programmes,
            Assignments assignments,
            Sessions sessions,
            StaffMembers people) {
        this.clinics = clinics;
        this.closures = closures;
        this.programmes = programmes;
        this.assignments = assignments;
        this.sessions = sessions;
        this.people = people;
    }

    /** What the sessions would be: holidays of the clinic's nation and closures are passed over, and N stay N. */
    public Timetable.Proposal propose(Programme programme, Timetable timetable, Optional<UUID> site, Instant now) {
        var clinic = clinics.current();
        if (timetable.firstDate().isBefore(LocalDate.ofInstant(now, clinic.zone())))
            throw new StartsInThePast("firstDate");
        if (programme.modules().isEmpty()) throw new NothingToDate();
        return timetable.propose(programme.modules(), closed(clinic, timetable.firstDate(), site));
    }

    /** The dates of a proposal on which the room or one of the people is taken, each with the sentence that says so. */
    public List<Clash> clashes(Timetable.Proposal proposal, Optional<UUID> room, Collection<UUID> staff) {
        var zone = clinics.current().zone();
        var first = proposal.sessions().getFirst();
        var last = proposal.sessions().getLast();
        var others = sessions.between(
                first.day().atTime(first.startsAt()).atZone(zone).toInstant(),
                last.day().atTime(last.endsAt()).atZone(zone).toInstant());
        var running = sessions.facilitators(others.stream().map(Session::id).toList());
        return Clash.find(proposal.sessions(), others, running, room, staff);
    }

    /** Gives the cohort its sessions and opens it to people. */
    public List<Session> confirm(Cohort cohort, Timetable timetable, Optional<UUID> room, Instant now) {
        if (sessions.hasAny(cohort.id())) throw new AlreadyDated();
        var proposal = propose(programmes.require(cohort.programmeId()), timetable, cohort.siteId(), now);
        var staff = people.runningSessions(
                assignments.of(cohort.id()).stream().map(Assignment::staffId).toList());
        sessions.hold(room, staff);
        refuseClashes(clashes(proposal, room, staff));
        var zone = clinics.current().zone();
        var dated = proposal.sessions().stream()
                .map(session -> new Session(cohort, session, zone, room))
                .toList();
        sessions.addAll(dated, staff);
        cohort.recruit();
        return dated;
    }

    private static void refuseClashes(List<Clash> clashes) {
        for (var clash : clashes) {
            var when = Refusal.sentence("when.day", Words.full(clash.day()));
            if (clash.ofRoom()) throw new RoomTaken(when);
            throw new FacilitatorTaken(when);
        }
    }

    private Function<LocalDate, Optional<String>> closed(Clinic clinic, LocalDate from, Optional<UUID> site) {
        var shut = closures.from(from);
        return day -> BankHolidays.on(day, clinic.nation())
                .or(() -> shut.stream()
                        .filter(closure -> closure.closes(day, site.orElse(null)))
                        .map(closure -> closure.reason())
                        .findFirst());
    }
}

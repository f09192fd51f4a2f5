package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Assignment;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programme;
import org.pacewell.programme.Programmes;

/** Gives a cohort its sessions: first as a proposal that changes nothing, then for good. */
@ApplicationScoped
@Transactional
public class DatingACohort {
    private final OpenClinics clinics;
    private final ClosedDays closedDays;
    private final Programmes programmes;
    private final Assignments assignments;
    private final Sessions sessions;
    private final LookingAhead ahead;
    private final AddingSessions adding;
    private final StaffMembers people;

    DatingACohort(
            OpenClinics clinics,
            ClosedDays closedDays,
            Programmes programmes,
            Assignments assignments,
            Sessions sessions,
            LookingAhead ahead,
            AddingSessions adding,
            StaffMembers people) {
        this.clinics = clinics;
        this.closedDays = closedDays;
        this.programmes = programmes;
        this.assignments = assignments;
        this.sessions = sessions;
        this.ahead = ahead;
        this.adding = adding;
        this.people = people;
    }

    /** What the sessions would be: holidays of the clinic's nation and closures are passed over, and N stay N. */
    public Timetable.Proposal propose(
            Programme programme, Timetable timetable, Optional<UUID> site, Optional<UUID> room, Instant now) {
        requireAhead(timetable.firstDate(), now);
        if (programme.modules().stream().allMatch(Module::isOneToOne)) throw new NothingToDate();
        return timetable.propose(
                programme.stages(), closedDays.from(timetable.firstDate()).at(site, room));
    }

    /** The sessions of a proposal as they would stand. */
    public static List<Standing> standing(
            Timetable.Proposal proposal, Optional<UUID> site, Optional<UUID> room, List<UUID> staff) {
        return proposal.sessions().stream()
                .map(dated -> Standing.proposed(dated, site, room, staff))
                .toList();
    }

    /** What stands in the way of sessions of a cohort that may not be there yet. */
    public List<Hindrance> hindrances(List<Standing> planned, UUID cohort, int capacity) {
        return ahead.at(planned, cohort, capacity);
    }

    /** Gives the cohort the sessions of its timetable, all in one room, and opens it to people. */
    public List<Session> confirm(Cohort cohort, Timetable timetable, Optional<UUID> room, Instant now) {
        var programme = programmes.require(cohort.programmeId());
        var proposal = propose(programme, timetable, cohort.siteId(), room, now);
        var staff = running(cohort);
        return confirm(cohort, standing(proposal, cohort.siteId(), room, staff), false, now);
    }

    /**
     * Gives the cohort these sessions and opens it to people.
     *
     * @param evenClosed whether a holiday or closure on a chosen day has been seen and is meant
     */
    public List<Session> confirm(Cohort cohort, List<Standing> planned, boolean evenClosed, Instant now) {
        if (sessions.hasAny(cohort.id())) throw new AlreadyDated();
        planned.forEach(standing -> requireAhead(standing.day(), now));
        var dated = adding.add(cohort, planned, cohort.capacity(), evenClosed);
        cohort.recruit();
        return dated;
    }

    /** Those of the cohort's team who run its sessions. */
    public List<UUID> running(Cohort cohort) {
        return able(
                assignments.of(cohort.id()).stream().map(Assignment::staffId).toList());
    }

    /** Those of some people who may run sessions. */
    public List<UUID> able(List<UUID> staff) {
        return people.runningSessions(staff);
    }

    private void requireAhead(LocalDate day, Instant now) {
        var today = LocalDate.ofInstant(now, clinics.current().zone());
        if (day.isBefore(today)) throw new StartsInThePast("firstDate");
    }
}

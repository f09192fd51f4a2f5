package org.pacewell.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programmes;
import org.pacewell.schedule.AddingSessions;
import org.pacewell.schedule.Hindrance;
import org.pacewell.schedule.LookingAhead;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.schedule.Standing;
import org.pacewell.schedule.StartsInThePast;

/** One-to-one appointments of a cohort's people: who has which, who still needs one, and giving them. */
@ApplicationScoped
@Transactional
class Appointments {
    /** Somebody in the cohort and a module that they have alone, arranged or not. */
    record Line(Module module, Enrolment enrolment, Participant person, Optional<Session> session) {
        boolean isArranged() {
            return session.isPresent();
        }
    }

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Participants participants;
    private final Programmes programmes;
    private final Sessions sessions;
    private final LookingAhead ahead;
    private final AddingSessions adding;
    private final OpenClinics clinics;
    private final Trail trail;

    Appointments(
            Cohorts cohorts,
            Enrolments enrolments,
            Participants participants,
            Programmes programmes,
            Sessions sessions,
            LookingAhead ahead,
            AddingSessions adding,
            OpenClinics clinics,
            Trail trail) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.participants = participants;
        this.programmes = programmes;
        this.sessions = sessions;
        this.ahead = ahead;
        this.adding = adding;
        this.clinics = clinics;
        this.trail = trail;
    }

    List<Module> modules(Cohort cohort) {
        return programmes.require(cohort.programmeId()).modules().stream()
                .filter(Module::isOneToOne)
                .toList();
    }

    /** Everybody with a place, for each module that people have alone. Reading it leaves a line in each one's trail. */
    List<Line> of(Cohort cohort) {
        var seated = enrolments.current(cohort.id()).stream()
                .filter(Enrolment::isSeated)
                .toList();
        trail.readOf(seated.stream().map(Enrolment::participantId).toList(), "appointments", cohort.id());
        var people =
                participants.all(seated.stream().map(Enrolment::participantId).toList());
        var given = sessions.oneToOne(cohort.id());
        var lines = new ArrayList<Line>();
        for (var module : modules(cohort)) {
            for (var enrolment : seated) {
                people.stream()
                        .filter(person -> person.id().equals(enrolment.participantId()))
                        .map(person -> new Line(module, enrolment, person, live(given, module, enrolment)))
                        .forEach(lines::add);
            }
        }
        return List.copyOf(lines);
    }

    /** What stands in the way of appointments that are not there yet. */
    List<Hindrance> hindrances(Cohort cohort, List<Standing> planned) {
        return ahead.at(planned, cohort.id(), 1);
    }

    /**
     * Gives people these appointments, all or none.
     *
     * @param evenClosed whether a holiday or closure has been seen and is meant
     */
    List<Session> arrange(Cohort seen, List<Standing> planned, boolean evenClosed, Instant now) {
        var cohort = cohorts.hold(seen.id());
        cohort.requireOpen();
        var zone = clinics.current().zone();
        if (planned.stream().anyMatch(standing -> !standing.starts(zone).isAfter(now)))
            throw new StartsInThePast("day");
        requireNone(cohort, planned);
        return adding.add(cohort, planned, 1, evenClosed);
    }

    private void requireNone(Cohort cohort, List<Standing> planned) {
        var given = sessions.oneToOne(cohort.id()).stream()
                .filter(session -> !session.isCancelled())
                .toList();
        for (var standing : planned) {
            if (given.stream()
                    .anyMatch(session -> session.moduleId().equals(standing.module())
                            && session.enrolmentId().equals(standing.enrolment()))) throw new AlreadyArranged();
        }
    }

    private static Optional<Session> live(List<Session> given, Module module, Enrolment enrolment) {
        return given.stream()
                .filter(session -> !session.isCancelled())
                .filter(session -> session.moduleId().equals(module.id()))
                .filter(session ->
                        session.enrolmentId().filter(enrolment.id()::equals).isPresent())
                .findFirst();
    }
}

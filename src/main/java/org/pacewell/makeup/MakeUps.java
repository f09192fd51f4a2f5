package org.pacewell.makeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.access.Role;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.MissedModules;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Enrolment;
import org.pacewell.programme.Module;
import org.pacewell.rule.NotFound;
import org.pacewell.schedule.GuestPlace;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.NoGuestSeat;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;

/** Finds sessions in which somebody can make up what they missed, and gives them a guest place in one. */
@ApplicationScoped
@Transactional
class MakeUps {
    /** @param obstacle what stands in the way; nothing where the place can be given */
    record Offer(Candidate candidate, Session session, Optional<Obstacle> obstacle) {}

    /** A module that somebody missed, and every session to come that gives it again, the soonest first. */
    record Missed(Module module, List<Offer> offers) {}

    private final MissedModules modules;
    private final Candidates candidates;
    private final OwnSessions own;
    private final Sessions sessions;
    private final GuestPlaces guests;
    private final SignedIn person;

    MakeUps(
            MissedModules modules,
            Candidates candidates,
            OwnSessions own,
            Sessions sessions,
            GuestPlaces guests,
            SignedIn person) {
        this.modules = modules;
        this.candidates = candidates;
        this.own = own;
        this.sessions = sessions;
        this.guests = guests;
        this.person = person;
    }

    /** Nothing for somebody without a seat at home. Reading leaves a line in the person's trail. */
    List<Missed> of(Cohort cohort, Enrolment home, Instant now) {
        if (!home.isSeated()) return List.of();
        var missed = modules.of(cohort, home.id(), now);
        var offers = offers(home, missed, now).stream()
                .collect(Collectors.groupingBy(offer -> offer.candidate().module()));
        return missed.stream()
                .map(module -> new Missed(module, offers.getOrDefault(module.id(), List.of())))
                .toList();
    }

    /**
     * Gives a guest place. Whoever gives places in the same cohort, or to the same person, comes one after another.
     *
     * @throws NotMissed when there is nothing to make up
     * @throws MakeUpHindered when something stands in the way
     * @throws NoGuestSeat when the session is full
     */
    GuestPlace give(Cohort cohort, Enrolment home, UUID module, UUID sessionId, UUID by, Instant now) {
        var session = sessions.require(sessionId);
        guests.hold(session, home);
        var missed = of(cohort, home, now).stream()
                .filter(it -> it.module().id().equals(module))
                .findFirst()
                .orElseThrow(NotMissed::new);
        var offer = missed.offers().stream()
                .filter(it -> it.session().id().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        offer.obstacle().ifPresent(MakeUps::refuse);
        return guests.give(session, home, module, by, now);
    }

    private List<Offer> offers(Enrolment home, List<Module> missed, Instant now) {
        var found = candidates.toCome(home, missed.stream().map(Module::id).toList(), now);
        var dated = sessions.all(found.stream().map(Candidate::session).toList()).stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        var busy = own.toCome(home.participantId(), now);
        return found.stream()
                .filter(candidate -> !candidate.apart() || mayKnowWhy())
                .map(candidate -> {
                    var session = Objects.requireNonNull(dated.get(candidate.session()));
                    return new Offer(candidate, session, candidate.obstacle(session, busy));
                })
                .toList();
    }

    /** Those who may read who is kept apart from whom. */
    private boolean mayKnowWhy() {
        return person.is(Role.COORDINATOR) || person.is(Role.CLINICIAN);
    }

    private static void refuse(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.Full) throw new NoGuestSeat();
        throw new MakeUpHindered(obstacle.inWords());
    }
}

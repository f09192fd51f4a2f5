package org.pacewell.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.cohort.Cohort;
import org.pacewell.programme.Programme;
import org.pacewell.programme.ProgrammeEditions;
import org.pacewell.programme.Programmes;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Sessions;

/** Moves a running cohort to a later edition of its programme, all its sessions at once. */
@ApplicationScoped
@Transactional
class MovingToAnEdition {
    private final Programmes programmes;
    private final ProgrammeEditions editions;
    private final Sessions sessions;

    MovingToAnEdition(Programmes programmes, ProgrammeEditions editions, Sessions sessions) {
        this.programmes = programmes;
        this.editions = editions;
        this.sessions = sessions;
    }

    Programme now(Cohort cohort) {
        return programmes.require(cohort.programmeId());
    }

    /**
     * Works out a move and changes nothing.
     *
     * @param wanted a later edition; without one the newest
     * @throws NoNewerEdition when there is none
     */
    EditionMove propose(Cohort cohort, Optional<UUID> wanted, Instant at) {
        var from = now(cohort);
        var to = wanted.isPresent()
                ? editions.laterOf(from, wanted.get())
                        .orElseThrow(() -> new InvalidInput(FieldError.of("programmeId", "Cohort.edition")))
                : editions.newer(from).orElseThrow(NoNewerEdition::new);
        return EditionMove.of(from, to, sessions.of(cohort.id()), sessions.oneToOne(cohort.id()), at);
    }

    /** Moves the cohort, which is held. */
    void move(Cohort cohort, EditionMove move) {
        cohort.follow(move.to().id());
        move.steps().forEach(step -> step.session().give(step.module()));
        sessions.settle();
    }
}

package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.pacewell.audit.Trail;

/** Whether anybody may sign in as a participant. It works at the next request, also where somebody is signed in. */
@ApplicationScoped
@Transactional
class ParticipantSignIn {
    private static final String SUBJECT = "sign-in";

    private final Participants participants;
    private final Trail trail;
    private final Clock clock;

    ParticipantSignIn(Participants participants, Trail trail, Clock clock) {
        this.participants = participants;
        this.trail = trail;
        this.clock = clock;
    }

    Participant read(UUID id) {
        var whose = participants.requireWithinReach(id);
        trail.readOf(id, SUBJECT, id);
        return whose;
    }

    Participant stop(UUID id) {
        var whose = participants.requireWithinReach(id);
        whose.stopSignIn(clock.instant());
        trail.wroteOf(id, "stop", SUBJECT, id);
        return whose;
    }

    Participant allow(UUID id) {
        var whose = participants.requireWithinReach(id);
        whose.allowSignIn();
        trail.wroteOf(id, "allow", SUBJECT, id);
        return whose;
    }

    /** Unties the account that the person has, if there is one. */
    Participant untie(UUID id) {
        var whose = participants.requireWithinReach(id);
        whose.untie();
        trail.wroteOf(id, "untie", "account", id);
        return whose;
    }
}

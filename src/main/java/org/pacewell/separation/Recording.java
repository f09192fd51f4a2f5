package org.pacewell.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.person.Participant;
import org.pacewell.person.Participants;
import org.pacewell.rule.Ids;

/** Records and ends pairs: whoever does it reaches both people's records. */
@ApplicationScoped
@Transactional
class Recording {
    private final Participants participants;
    private final Separations separations;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    Recording(Participants participants, Separations separations, SignedIn person, Trail trail, Clock clock) {
        this.participants = participants;
        this.separations = separations;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /** The participant whose pairs are asked for. @throws org.pacewell.rule.NotFound when there is none */
    Participant reach(String id) {
        return read(participants.requireWithinReach(Ids.parse(id)));
    }

    /** The other one, if the clinic has them. A record that is out of reach is turned away. */
    Optional<Participant> known(Optional<UUID> id) {
        return id.flatMap(participants::find).map(found -> read(participants.requireWithinReach(found.id())));
    }

    Separation record(Participant whose, Optional<UUID> from, @Nullable String reason) {
        var wish = Wish.checked(whose.id(), known(from).map(Participant::id), reason);
        return separations.record(whose.id(), wish, person.staffId(), clock.instant());
    }

    void end(Participant whose, UUID separation) {
        separations.end(whose.id(), separation, person.staffId(), clock.instant());
    }

    private Participant read(Participant found) {
        trail.readOf(found.id(), "participant", found.id());
        return found;
    }
}

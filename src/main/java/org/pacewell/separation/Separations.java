package org.pacewell.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Repository;

/**
 * Who is kept apart from whom. Participants read their own trail: its lines say there that the record was changed, and
 * what was changed stands in a line of nobody's.
 */
@ApplicationScoped
@Transactional
class Separations implements Repository<Separation> {
    private static final String OF = "(oneId = ?1 or otherId = ?1)";

    private final Trail trail;

    Separations(Trail trail) {
        this.trail = trail;
    }

    /** Those in force of a participant, the newest first. */
    List<Separation> inForce(UUID participant) {
        return list(OF + " and endedAt is null order by recordedAt desc, id desc", participant);
    }

    /** Keeps two apart from now on. @throws AlreadyKeptApart when they are */
    Separation record(UUID participant, Wish wish, UUID by, Instant at) {
        if (inForce(participant).stream()
                .anyMatch(pair -> pair.otherThan(participant).equals(wish.from()))) throw new AlreadyKeptApart();
        var recorded = add(new Separation(participant, wish.from(), wish.reason(), by, at));
        flush();
        tell("record", recorded);
        return recorded;
    }

    /** Lets two meet again. @throws NotFound when it is no pair of this participant */
    void end(UUID participant, UUID id, UUID by, Instant at) {
        var pair =
                find("id = ?2 and " + OF, participant, id).firstResultOptional().orElseThrow(NotFound::new);
        pair.end(by, at);
        tell("end", pair);
    }

    private void tell(String verb, Separation pair) {
        trail.wrote(verb, "separation", pair.id());
        pair.both().forEach(person -> trail.wroteOf(person, "correct", "participant", person));
    }
}

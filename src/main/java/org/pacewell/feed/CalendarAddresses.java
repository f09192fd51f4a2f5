package org.pacewell.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Repository;

/** The addresses of participants' own calendars; one at a time is in force for each person. */
@ApplicationScoped
@Transactional
class CalendarAddresses implements Repository<CalendarAddress> {
    private static final String SUBJECT = "calendar address";

    private final Trail trail;

    CalendarAddresses(Trail trail) {
        this.trail = trail;
    }

    /** The address in force of somebody who asks for it. */
    Optional<CalendarAddress> of(UUID participant) {
        trail.readOf(participant, SUBJECT, null);
        return inForce(participant);
    }

    /** The address in force that a key opens; none while its person's sign-in is stopped. */
    Optional<CalendarAddress> behind(CalendarKey key) {
        return find(
                        "select a from CalendarAddress a, Participant p where p.id = a.participantId"
                                + " and p.signInStoppedAt is null and a.hash = ?1 and a.endedAt is null",
                        key.hash())
                .firstResultOptional();
    }

    /** Makes an address in place of the one before. Its key is known now and never again. */
    CalendarKey make(UUID participant, CalendarWish wish, Instant at) {
        var before = inForce(participant);
        before.ifPresent(address -> address.end(at));
        flush();
        var key = CalendarKey.draw();
        var made = add(new CalendarAddress(participant, key, wish, at));
        flush();
        trail.wroteOf(participant, before.isPresent() ? "replace" : "make", SUBJECT, made.id());
        return key;
    }

    /** Lets an address say other words. */
    void say(CalendarAddress address, CalendarWish wish) {
        address.say(wish);
        trail.wroteOf(address.participantId(), "change", SUBJECT, address.id());
    }

    /** Stops the address in force, if there is one. */
    void end(UUID participant, Instant at) {
        of(participant).ifPresent(address -> {
            address.end(at);
            trail.wroteOf(participant, "stop", SUBJECT, address.id());
        });
    }

    private Optional<CalendarAddress> inForce(UUID participant) {
        return find("participantId = ?1 and endedAt is null", participant).firstResultOptional();
    }
}

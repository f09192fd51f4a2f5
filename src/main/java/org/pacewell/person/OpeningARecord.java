package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotFound;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** Breaking the glass: a clinician opens a record beyond their reach with a reason, for a while, and a manager sees it. */
@ApplicationScoped
@Transactional
class OpeningARecord {
    static final String ACTION = "break-glass";

    private static final int LONGEST_REASON = 500;
    private static final int FEWEST_WORDS = 3;

    private final Participants participants;
    private final Openings openings;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;
    private final Duration lasts;

    OpeningARecord(
            Participants participants,
            Openings openings,
            SignedIn person,
            Trail trail,
            Clock clock,
            @ConfigProperty(name = "pacewell.break-glass") Duration lasts) {
        this.participants = participants;
        this.openings = openings;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
        this.lasts = lasts;
    }

    /** @throws WithinReach when nothing needs to be opened, and InvalidInput when the reason says too little */
    Opening open(UUID participant, @Nullable String reason) {
        var whose = participants.require(participant);
        trail.wroteOf(whose.id(), ACTION, "participant", whose.id());
        if (participants.isWithinReach(whose.id())) throw new WithinReach();
        var form = new Form();
        var why = form.required("reason", reason, LONGEST_REASON, "Opening.reason");
        form.requireThat(why.split("\\s+").length >= FEWEST_WORDS, "reason", "Opening.reason");
        form.requireNoErrors();
        return openings.add(new Opening(whose.id(), person.staffId(), why, clock.instant(), lasts));
    }

    /** What stands in place of the record: how to open it, and nothing about whom it is. */
    BreakGlassPages.OutsideReach page(UUID participant, String reason, FormErrors errors) {
        return new BreakGlassPages.OutsideReach(participant, reason, (int) lasts.toHours(), errors);
    }

    /** What the person who asks has opened of somebody, while it is in force. */
    Optional<Opening> inForce(UUID participant) {
        return person.staff().flatMap(me -> openings.inForce(participant, me, clock.instant()));
    }

    /** Ends it before its time; without one there is nothing to do. */
    void close(UUID participant) {
        var whose = participants.require(participant);
        inForce(whose.id()).ifPresent(opening -> opening.close(clock.instant()));
        trail.wroteOf(whose.id(), "close", "participant", whose.id());
    }

    /** A manager has looked at an opening. */
    Opening see(UUID id) {
        var found = openings.find(id);
        if (found.isEmpty()) trail.read(ACTION, id);
        var opening = found.orElseThrow(NotFound::new);
        opening.see(person.staffId(), clock.instant());
        trail.wroteOf(opening.participantId(), "look at", ACTION, id);
        return opening;
    }
}

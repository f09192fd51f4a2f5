package org.pacewell.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** An address at which a participant's own calendar reads their sessions. Whoever knows its key may read there. */
@Entity
@Table(name = "calendar_address")
public class CalendarAddress extends Owned {
    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String hash;

    @Enumerated(EnumType.STRING)
    private Wording wording;

    @Column(name = "with_place")
    private boolean withPlace;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected CalendarAddress() {}

    CalendarAddress(UUID participant, CalendarKey key, CalendarWish wish, Instant at) {
        this.participantId = participant;
        this.hash = key.hash();
        this.madeAt = at;
        say(wish);
    }

    final void say(CalendarWish wish) {
        this.wording = wish.wording();
        this.withPlace = wish.withPlace();
    }

    void end(Instant at) {
        if (endedAt == null) endedAt = at;
    }

    UUID participantId() {
        return participantId;
    }

    CalendarWish wish() {
        return new CalendarWish(wording, withPlace);
    }

    Instant madeAt() {
        return madeAt;
    }
}

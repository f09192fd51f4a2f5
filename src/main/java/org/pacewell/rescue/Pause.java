package org.pacewell.rescue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** Somebody is not to be rung until a day, for a reason. */
@Entity
@Table(name = "contact_pause")
public class Pause extends Owned {
    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "until_day", updatable = false)
    private LocalDate untilDay;

    @Column(updatable = false)
    private String reason;

    @Column(name = "set_by", updatable = false)
    private UUID setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Pause() {}

    Pause(UUID participant, LocalDate until, String reason, UUID by, Instant at) {
        this.participantId = participant;
        this.untilDay = until;
        this.reason = reason;
        this.setBy = by;
        this.setAt = at;
    }

    void end(Instant at) {
        if (endedAt == null) endedAt = at;
    }

    LocalDate until() {
        return untilDay;
    }

    String reason() {
        return reason;
    }

    UUID by() {
        return setBy;
    }
}

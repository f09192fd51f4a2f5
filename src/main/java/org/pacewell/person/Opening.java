package org.pacewell.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A record beyond a clinician's reach that they opened for a while and said why; a manager sees that it was done. */
@Entity
@Table(name = "break_glass")
public class Opening extends Owned {
    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "staff_id", updatable = false)
    private UUID staffId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closes_at", updatable = false)
    private Instant closesAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "seen_by")
    private @Nullable UUID seenBy;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    protected Opening() {}

    Opening(UUID participant, UUID staff, String reason, Instant at, Duration lasts) {
        this.participantId = participant;
        this.staffId = staff;
        this.reason = reason;
        this.openedAt = at;
        this.closesAt = at.plus(lasts);
    }

    /** Ends it before its time. */
    void close(Instant at) {
        if (closedAt == null && at.isBefore(closesAt)) closedAt = at;
    }

    /** A manager has looked at it; the first one counts. */
    void see(UUID manager, Instant at) {
        if (seenAt != null) return;
        seenBy = manager;
        seenAt = at;
    }

    /** When it ended or will end. */
    Instant ends() {
        return closedAt == null ? closesAt : closedAt;
    }

    UUID participantId() {
        return participantId;
    }

    UUID staffId() {
        return staffId;
    }

    String reason() {
        return reason;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<UUID> seenBy() {
        return Optional.ofNullable(seenBy);
    }

    Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }
}

package org.pacewell.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A stand-in for one session: they reach that session alone, from now until its day is over. */
@Entity
public class Cover extends Owned {
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "staff_id")
    private UUID staffId;

    @Column(name = "instead_of")
    private @Nullable UUID insteadOf;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Cover() {}

    public Cover(UUID session, UUID staff, @Nullable UUID insteadOf, Instant at) {
        this.sessionId = session;
        this.staffId = staff;
        this.insteadOf = insteadOf;
        this.fromAt = at;
    }

    /** Ends the stand-in's reach at once. */
    public void end(Instant at) {
        if (endedAt == null) endedAt = at;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public Optional<UUID> insteadOf() {
        return Optional.ofNullable(insteadOf);
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public UUID staffId() {
        return staffId;
    }
}

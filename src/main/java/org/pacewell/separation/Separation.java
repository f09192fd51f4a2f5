package org.pacewell.separation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** Two participants must not meet in one group, for a reason that only staff read. It ends; it is never removed. */
@Entity
public class Separation extends Owned {
    /** As the database compares them; Java's own order of UUIDs is another one. */
    private static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    @Column(name = "one_id", updatable = false)
    private UUID oneId;

    @Column(name = "other_id", updatable = false)
    private UUID otherId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Separation() {}

    Separation(UUID person, UUID from, String reason, UUID by, Instant at) {
        var two = List.of(person, from).stream().sorted(ORDER).toList();
        this.oneId = two.getFirst();
        this.otherId = two.getLast();
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Lets the two meet again. What ended before stays as it ended. */
    void end(UUID by, Instant at) {
        if (endedAt != null) return;
        endedBy = by;
        endedAt = at;
    }

    boolean isInForce() {
        return endedAt == null;
    }

    List<UUID> both() {
        return List.of(oneId, otherId);
    }

    /** The one of the two whom a person of the pair is kept apart from. */
    UUID otherThan(UUID person) {
        return person.equals(oneId) ? otherId : oneId;
    }

    String reason() {
        return reason;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

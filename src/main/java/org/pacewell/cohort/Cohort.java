package org.pacewell.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** One run of a programme, with a name, a place and so many seats. */
@Entity
public class Cohort extends Owned {
    @Column(name = "programme_id")
    private UUID programmeId;

    private String name;

    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column(name = "room_id")
    private @Nullable UUID roomId;

    private int capacity;

    @Enumerated(EnumType.STRING)
    private CohortStatus status = CohortStatus.PLANNED;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Cohort() {}

    public Cohort(UUID programme, CohortDetails details, Instant at) {
        this.programmeId = programme;
        this.createdAt = at;
        take(details);
    }

    /** Takes over changed details. The database refuses a capacity below those enrolled. */
    public final void take(CohortDetails details) {
        this.name = details.name();
        this.siteId = details.siteId().orElse(null);
        this.roomId = details.roomId().orElse(null);
        this.capacity = details.capacity();
    }

    /** Goes on with another edition of its programme. */
    public void follow(UUID programme) {
        this.programmeId = programme;
    }

    /** Opens the cohort to people; it has dates now. */
    public void recruit() {
        if (status == CohortStatus.PLANNED) status = CohortStatus.RECRUITING;
    }

    /**
     * Gives the go.
     *
     * @param stands where the cohort stands now
     * @param even whether a group below the smallest size is meant
     */
    public void confirm(CohortStatus stands, int seated, int minimum, boolean even) {
        if (stands != CohortStatus.RECRUITING) throw new NotThatState(name, stands.label());
        if (seated < minimum && !even) throw new TooFewPeople(seated, minimum);
        status = CohortStatus.CONFIRMED;
    }

    /** Gives the no-go; what was held stays. @param stands where the cohort stands now */
    public void cancel(CohortStatus stands) {
        if (stands == CohortStatus.CANCELLED || stands == CohortStatus.FINISHED) {
            throw new NotThatState(name, stands.label());
        }
        status = CohortStatus.CANCELLED;
    }

    /** Where the cohort stands, given the first start and the last end of its sessions. */
    public CohortStatus statusAt(Instant now, Optional<Instant> firstStart, Optional<Instant> lastEnd) {
        return status.at(now, firstStart, lastEnd);
    }

    /** @throws CohortClosed when it takes nobody any more */
    public void requireOpen() {
        if (isCancelled()) throw new CohortClosed(name);
    }

    public boolean isCancelled() {
        return status == CohortStatus.CANCELLED;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public String name() {
        return name;
    }

    public Optional<UUID> siteId() {
        return Optional.ofNullable(siteId);
    }

    public Optional<UUID> roomId() {
        return Optional.ofNullable(roomId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int capacity() {
        return capacity;
    }
}

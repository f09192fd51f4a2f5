package org.pacewell.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** Days, both included, on which the clinic, one of its sites or one room gives no sessions. */
@Entity
public class Closure extends Owned {
    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column(name = "room_id")
    private @Nullable UUID roomId;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    protected Closure() {}

    public Closure(@Nullable Site site, LocalDate firstDay, LocalDate lastDay, String reason) {
        this(site, null, firstDay, lastDay, reason);
    }

    public Closure(@Nullable Site site, @Nullable Room room, LocalDate firstDay, LocalDate lastDay, String reason) {
        this.siteId = site == null ? null : site.id();
        this.roomId = room == null ? null : room.id();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    /** Opens the days again; that they were closed stays in the record. */
    void end(Instant at) {
        if (endedAt == null) endedAt = at;
    }

    /** Tells whether a site is closed on a day. */
    public boolean closes(LocalDate day, @Nullable UUID site) {
        return closes(day, site, null);
    }

    /** Tells whether a room of a site is closed on a day; without a room, whether the site is. */
    public boolean closes(LocalDate day, @Nullable UUID site, @Nullable UUID room) {
        if (endedAt != null || day.isBefore(firstDay) || day.isAfter(lastDay)) return false;
        return roomId != null ? roomId.equals(room) : siteId == null || siteId.equals(site);
    }

    public Optional<UUID> siteId() {
        return Optional.ofNullable(siteId);
    }

    public Optional<UUID> roomId() {
        return Optional.ofNullable(roomId);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }
}

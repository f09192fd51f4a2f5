package org.pacewell.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.cohort.Cohort;
import org.pacewell.tenancy.Owned;

/** A module given to a cohort on a day. Local date, local time and zone are the truth; the instants follow. */
@Entity
public class Session extends Owned {
    public enum Status {
        PLANNED,
        CANCELLED
    }

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "module_id")
    private UUID moduleId;

    private int number;
    private String title;
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    private String zone;
    private Instant starts;
    private Instant ends;

    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column(name = "room_id")
    private @Nullable UUID roomId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    @Column(name = "cancel_reason")
    private String cancelReason = "";

    @Column(name = "register_version", updatable = false)
    private int registerVersion;

    @Column(name = "register_done_at", updatable = false)
    private @Nullable Instant registerDoneAt;

    protected Session() {}

    Session(Cohort cohort, Timetable.Dated dated, ZoneId zone, Optional<UUID> room) {
        this.cohortId = cohort.id();
        this.moduleId = dated.module().id();
        this.number = dated.number();
        this.title = dated.module().title();
        this.zone = zone.getId();
        this.siteId = cohort.siteId().orElse(null);
        this.roomId = room.orElse(null);
        take(dated.day(), dated.startsAt(), dated.endsAt());
    }

    /** Moves the session to another day or time; its length stays. */
    void move(LocalDate newDay, LocalTime newStart, Optional<UUID> room, Instant now) {
        requireOpen(now);
        var minutes = Duration.between(startsAt, endsAt);
        var newEnd = newStart.plus(minutes);
        if (!newEnd.isAfter(newStart)) throw new EndsAfterMidnight();
        if (instant(newDay, newStart).isBefore(now)) throw new StartsInThePast("date");
        take(newDay, newStart, newEnd);
        this.roomId = room.orElse(null);
    }

    /** Cancels the session; it stays visible as cancelled. */
    void cancel(String reason, Instant now) {
        requireOpen(now);
        this.status = Status.CANCELLED;
        this.cancelReason = reason;
    }

    private void requireOpen(Instant now) {
        if (status == Status.CANCELLED) throw new SessionCancelled();
        if (!starts.isAfter(now)) throw new SessionOver();
    }

    private void take(LocalDate newDay, LocalTime newStart, LocalTime newEnd) {
        this.day = newDay;
        this.startsAt = newStart;
        this.endsAt = newEnd;
        this.starts = instant(newDay, newStart);
        this.ends = instant(newDay, newEnd);
        if (!ends.isAfter(starts)) throw new NoSuchTime();
    }

    private Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZoneId.of(zone)).toInstant();
    }

    public UUID cohortId() {
        return cohortId;
    }

    public UUID moduleId() {
        return moduleId;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public LocalTime endsAt() {
        return endsAt;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant starts() {
        return starts;
    }

    public Instant ends() {
        return ends;
    }

    public Optional<UUID> siteId() {
        return Optional.ofNullable(siteId);
    }

    public Optional<UUID> roomId() {
        return Optional.ofNullable(roomId);
    }

    public Status status() {
        return status;
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public int registerVersion() {
        return registerVersion;
    }

    public Optional<Instant> registerDoneAt() {
        return Optional.ofNullable(registerDoneAt);
    }

    /** Minutes from start to end by the clock on the wall. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}

package org.pacewell.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.programme.Module;
import org.pacewell.tenancy.Columns;
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

    @Column(name = "enrolment_id", updatable = false)
    private @Nullable UUID enrolmentId;

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

    Session(UUID cohort, Standing standing, ZoneId zone) {
        this.cohortId = cohort;
        this.enrolmentId = standing.enrolment().orElse(null);
        this.number = standing.number();
        this.zone = zone.getId();
        this.siteId = standing.site().orElse(null);
        this.moduleId = standing.module();
        this.title = standing.title();
        this.roomId = standing.room().orElse(null);
        this.status = standing.status();
        this.cancelReason = standing.cancelReason();
        take(standing.day(), standing.startsAt(), standing.endsAt());
    }

    /** The session in a row of its table, for reading alone: Hibernate does not see what is changed of it. */
    Session(ResultSet row) throws SQLException {
        super(row.getObject("id", UUID.class), row.getInt("version"));
        this.cohortId = row.getObject("cohort_id", UUID.class);
        this.enrolmentId = Columns.id(row, "enrolment_id").orElse(null);
        this.moduleId = row.getObject("module_id", UUID.class);
        this.number = row.getInt("number");
        this.title = row.getString("title");
        this.day = row.getObject("day", LocalDate.class);
        this.startsAt = row.getObject("starts_at", LocalTime.class);
        this.endsAt = row.getObject("ends_at", LocalTime.class);
        this.zone = row.getString("zone");
        this.starts = Columns.at(row, "starts");
        this.ends = Columns.at(row, "ends");
        this.siteId = Columns.id(row, "site_id").orElse(null);
        this.roomId = Columns.id(row, "room_id").orElse(null);
        this.status = Status.valueOf(row.getString("status"));
        this.cancelReason = row.getString("cancel_reason");
        this.registerVersion = row.getInt("register_version");
        this.registerDoneAt = Columns.atIfAny(row, "register_done_at").orElse(null);
    }

    /** Takes on a standing that was planned for it. */
    void stand(Standing standing) {
        this.moduleId = standing.module();
        this.title = standing.title();
        this.roomId = standing.room().orElse(null);
        this.status = standing.status();
        this.cancelReason = standing.cancelReason();
        take(standing.day(), standing.startsAt(), standing.endsAt());
    }

    /** Gives another module at the same time and place. */
    public void give(Module module) {
        this.moduleId = module.id();
        this.title = module.title();
    }

    /** @throws org.pacewell.rule.Refusal when the session is cancelled, has begun or was held */
    void requireChangeable(Instant now) {
        requireOpen(now);
        if (isHeld()) throw new SessionHeld();
    }

    public boolean isChangeable(Instant now) {
        return !isCancelled() && starts.isAfter(now) && !isHeld();
    }

    /** Somebody has taken its register. */
    boolean isHeld() {
        return registerVersion > 0;
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

    Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZoneId.of(zone)).toInstant();
    }

    public UUID cohortId() {
        return cohortId;
    }

    /** Whose one-to-one appointment it is; nobody's, where the group meets. */
    public Optional<UUID> enrolmentId() {
        return Optional.ofNullable(enrolmentId);
    }

    /** Whom it is held for: the cohort, or the one member whose appointment it is. */
    public UUID heldFor() {
        return enrolmentId().orElse(cohortId);
    }

    public boolean isOneToOne() {
        return enrolmentId != null;
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

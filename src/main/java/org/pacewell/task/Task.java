package org.pacewell.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** Something that waits for a person. It has an owner and a clock; somebody closes it and says why; it stays. */
@Entity
public class Task extends Owned {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TaskKind kind;

    @Column(updatable = false)
    private String what;

    @Column(updatable = false)
    private String detail = "";

    @Column(name = "participant_id", updatable = false)
    private @Nullable UUID participantId;

    @Column(name = "enrolment_id", updatable = false)
    private @Nullable UUID enrolmentId;

    @Column(name = "cohort_id", updatable = false)
    private UUID cohortId;

    @Column(name = "session_id", updatable = false)
    private @Nullable UUID sessionId;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "doubted_at")
    private @Nullable Instant doubtedAt;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskOutcome outcome;

    private String reason = "";

    protected Task() {}

    Task(NewTask task) {
        this.kind = task.kind();
        this.what = task.what();
        this.detail = task.detail();
        this.participantId = task.about().map(NewTask.About::participant).orElse(null);
        this.enrolmentId = task.about().map(NewTask.About::enrolment).orElse(null);
        this.cohortId = task.cohort();
        this.sessionId = task.session().orElse(null);
        this.ownerId = task.owner().orElse(null);
        this.dueAt = task.due();
        this.openedBy = task.by();
        this.openedAt = task.at();
    }

    /** @throws TaskClosed once somebody has closed it */
    void handTo(UUID owner) {
        requireOpen();
        ownerId = owner;
    }

    /** @throws TaskClosed once somebody has closed it */
    void close(TaskOutcome how, String why, UUID by, Instant at) {
        requireOpen();
        outcome = how;
        reason = why;
        closedBy = by;
        closedAt = at;
    }

    /** The reason for it no longer holds. It stays: a person closes it. */
    void doubt(Instant at) {
        doubtedAt = at;
    }

    /** The reason for it holds again. */
    void trust() {
        doubtedAt = null;
    }

    /** Gives it time until an instant, when that is later. */
    void putOff(Instant until) {
        if (until.isAfter(dueAt)) dueAt = until;
    }

    public void requireOpen() {
        if (closedAt != null) throw new TaskClosed();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isDoubted() {
        return doubtedAt != null;
    }

    boolean isOverdue(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    public TaskKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }

    String detail() {
        return detail;
    }

    public Optional<UUID> participantId() {
        return Optional.ofNullable(participantId);
    }

    public Optional<UUID> enrolmentId() {
        return Optional.ofNullable(enrolmentId);
    }

    public UUID cohortId() {
        return cohortId;
    }

    public Optional<UUID> sessionId() {
        return Optional.ofNullable(sessionId);
    }

    public Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public Instant dueAt() {
        return dueAt;
    }

    UUID openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> doubtedAt() {
        return Optional.ofNullable(doubtedAt);
    }

    Optional<UUID> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<TaskOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    String reason() {
        return reason;
    }
}

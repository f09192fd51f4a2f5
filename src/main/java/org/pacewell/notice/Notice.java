package org.pacewell.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** What one person is told of a change. It leaves once it is due, is tried again for a while, and stays as a record. */
@Entity
class Notice extends Owned {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    @Column(name = "change_id", updatable = false)
    private UUID changeId;

    @Column(name = "participant_id", updatable = false)
    private @Nullable UUID participantId;

    @Column(name = "staff_id", updatable = false)
    private @Nullable UUID staffId;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String text;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    private int tries;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "told_by")
    private @Nullable UUID toldBy;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    protected Notice() {}

    /** @param expires when it would tell nothing new any more */
    Notice(UUID change, Recipient to, Wording wording, Instant at, Instant due, Instant expires) {
        this.changeId = change;
        this.participantId = to.isStaff() ? null : to.id();
        this.staffId = to.isStaff() ? to.id() : null;
        this.subject = wording.subject();
        this.text = wording.text();
        this.writtenAt = at;
        this.dueAt = due;
        this.expiresAt = expires;
    }

    /** What came of it, for good. */
    void settle(Outcome how, Instant at) {
        outcome = how;
        settledAt = at;
    }

    /** It did not leave: the next try is after a pause that doubles each time, until the pause is half an hour. */
    void tryAgain(Instant now) {
        var pause = Duration.ofMinutes(1L << Math.min(tries, 5));
        tries++;
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** Somebody has told the person in another way. @throws NothingToRing when there was nothing to tell */
    void toldBy(UUID member, Instant at) {
        if (!isToRing()) throw new NothingToRing();
        toldBy = member;
        toldAt = at;
    }

    boolean isToRing() {
        return outcome != null && outcome.isToRing() && toldAt == null;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isForStaff() {
        return staffId != null;
    }

    Optional<UUID> participantId() {
        return Optional.ofNullable(participantId);
    }

    UUID changeId() {
        return changeId;
    }

    UUID to() {
        return participantId == null ? Objects.requireNonNull(staffId) : participantId;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}

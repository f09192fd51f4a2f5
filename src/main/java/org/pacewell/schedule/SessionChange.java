package org.pacewell.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A change of a cohort's dates that was carried out, kept so that it can be taken back for a while. */
@Entity
@Table(name = "session_change")
class SessionChange extends Owned {
    enum Kind {
        MOVE,
        CANCEL,
        SWAP,
        SPLIT,
        ROOM,
        FACILITATORS,
        /** All that is to come is cancelled with its cohort. */
        COHORT,
        /** Somebody stands in, or does so no more. */
        COVER;

        /** Those that come with something else are not asked for by themselves, and not taken back so. */
        boolean standsAlone() {
            return this != COHORT && this != COVER;
        }
    }

    /** How long a change can be taken back: nobody has been told of it before then. */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;

    private int participants;

    @Column(name = "to_tell")
    private int toTell;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected SessionChange() {}

    SessionChange(UUID cohort, Kind kind, int participants, int toTell, Instant at) {
        this.cohortId = cohort;
        this.kind = kind;
        this.participants = participants;
        this.toTell = toTell;
        this.at = at;
    }

    /** Takes the change back. @throws TooLateToUndo when that was done already, or the time for it is over */
    void undo(Instant now) {
        if (!isUndoable(now)) throw new TooLateToUndo();
        undoneAt = now;
    }

    boolean isUndoable(Instant now) {
        return kind.standsAlone() && undoneAt == null && now.isBefore(undoUntil());
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    Instant undoUntil() {
        return at.plus(UNDO);
    }

    UUID cohortId() {
        return cohortId;
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    /** How many participants had its sessions in their calendars. */
    int participants() {
        return participants;
    }

    int toTell() {
        return toTell;
    }
}

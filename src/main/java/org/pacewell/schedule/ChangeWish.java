package org.pacewell.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to become of a session, and perhaps of all later ones of its cohort.
 *
 * @param onwards whether the later ones change in the same way
 * @param evenClosed whether a holiday or closure on a chosen day has been seen and is meant
 */
record ChangeWish(To to, boolean onwards, boolean evenClosed) {
    /** The ways in which a session changes. */
    sealed interface To {
        default SessionChange.Kind kind() {
            return switch (this) {
                case Move move -> SessionChange.Kind.MOVE;
                case Cancel cancel -> SessionChange.Kind.CANCEL;
                case Swap swap -> SessionChange.Kind.SWAP;
                case Split split -> SessionChange.Kind.SPLIT;
                case Rehouse rehouse -> SessionChange.Kind.ROOM;
                case HandOver handOver -> SessionChange.Kind.FACILITATORS;
            };
        }
    }

    /** To another day or time; without a room it keeps its own. */
    record Move(LocalDate day, LocalTime startsAt, Optional<UUID> room) implements To {}

    /** @param replace whether a session at the end of its stage makes up for it, so that N stay N */
    record Cancel(String reason, boolean replace) implements To {}

    /** What the two sessions are about changes places; each keeps its day. */
    record Swap(UUID with) implements To {}

    /** @param minutes how long the first part lasts; the second has the rest, on a day and at a time of its own */
    record Split(int minutes, LocalDate day, LocalTime startsAt) implements To {}

    /** Into another room, or into none. */
    record Rehouse(Optional<UUID> room) implements To {}

    /** Exactly these people run it. */
    record HandOver(List<UUID> staff) implements To {}

    /** Checks that this can be wished of a one-to-one appointment. @throws NotForOneToOne otherwise */
    void requireForOne() {
        switch (to) {
            case Swap swap -> throw new NotForOneToOne();
            case Split split -> throw new NotForOneToOne();
            case Cancel cancel when cancel.replace() -> throw new NotForOneToOne();
            default -> {}
        }
    }

    static ChangeWish only(To to) {
        return new ChangeWish(to, false, false);
    }
}

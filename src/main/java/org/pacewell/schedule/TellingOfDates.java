package org.pacewell.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells people that dates have changed. The package that knows how stands above this one. */
public interface TellingOfDates {
    /**
     * A notice that several people would have, each one of their own.
     *
     * @param toStaff whether it is for those who run sessions
     * @param withoutAddress the names of those who have no e-mail address
     */
    record Draft(boolean toStaff, int people, List<String> withoutAddress, String subject, String text) {}

    /** How many notices of a change wait, have left, and have not reached anybody who was not told otherwise since. */
    record Count(int waiting, int told, int toRing) {
        public static final Count NONE = new Count(0, 0, 0);
    }

    /** What people would be told. Nothing is written. */
    List<Draft> drafts(DatesChanged changed);

    /** Writes a notice for each person. None leaves before the change cannot be taken back any more. */
    void tell(UUID change, DatesChanged changed, Instant at, Instant due);

    /** The change was taken back: nobody is told. @throws TooLateToUndo once somebody has been */
    void withdraw(UUID change, Instant at);

    Count count(UUID change);
}

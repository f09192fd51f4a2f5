package org.pacewell.attendance;

import java.util.List;
import java.util.OptionalInt;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/**
 * Marks that are sent together.
 *
 * @param seen the version of the register on which they were made, when the sender knows it
 * @param correction why marks of a locked register are corrected; empty where nothing is
 */
record Marking(List<Mark> marks, OptionalInt seen, String correction) {
    static final int LONGEST_CORRECTION = 200;

    static Marking of(List<Mark> marks, OptionalInt seen) {
        return new Marking(marks, seen, "");
    }

    /** @throws InvalidInput when nobody says why */
    void requireCorrection() {
        if (correction.isBlank()) throw new InvalidInput(FieldError.of("correction", "Register.correction"));
    }
}

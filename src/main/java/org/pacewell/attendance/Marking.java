package org.pacewell.attendance;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/**
 * Marks that are sent together.
 *
 * @param correction why marks of a locked register are corrected; empty where nothing is
 */
record Marking(List<Mark> marks, String correction) {
    static final int LONGEST_CORRECTION = 200;

    /** @throws InvalidInput when nobody says why */
    void requireCorrection() {
        if (correction.isBlank()) throw new InvalidInput(FieldError.of("correction", "Register.correction"));
    }
}

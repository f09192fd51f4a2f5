package org.pacewell.separation;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** One pair in force for the same two people. */
final class AlreadyKeptApart extends Refusal {
    AlreadyKeptApart() {
        super(409, List.of(FieldError.of("participantId", "AlreadyKeptApart")));
    }
}

package org.pacewell.separation;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Somebody whom the person must not meet is in the group. Whom is not said here. */
public final class KeptApart extends Refusal {
    KeptApart() {
        super(409, List.of(FieldError.of("participantId", "KeptApart")));
    }
}

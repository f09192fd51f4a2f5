package org.pacewell.note;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** A signature under a note with warnings that the signer has not said to have read. */
final class WarningsUnread extends Refusal {
    WarningsUnread() {
        super(422);
    }

    private WarningsUnread(List<FieldError> warnings) {
        super(422, warnings);
    }

    static WarningsUnread naming(List<NoteWarning> warnings) {
        return new WarningsUnread(warnings.stream()
                .map(warning -> new FieldError("confirmed", warning.sentence()))
                .toList());
    }
}

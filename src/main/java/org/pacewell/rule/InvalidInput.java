package org.pacewell.rule;

import java.util.List;

/** Input that breaks a rule of its own fields. */
public final class InvalidInput extends Refusal {
    public InvalidInput(List<FieldError> errors) {
        super(422, errors);
    }

    public InvalidInput(FieldError error) {
        this(List.of(error));
    }
}

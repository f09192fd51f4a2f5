package org.pacewell.web;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.rule.Refusal;

/** What is wrong with a form, for its summary and beside each field. */
public record FormErrors(List<FieldError> list) {
    public static final FormErrors NONE = new FormErrors(List.of());

    /** The errors of a refusal; one that names no field stands under the given one. */
    public static FormErrors of(Refusal refusal, String field) {
        var named = refusal.errors();
        return new FormErrors(named.isEmpty() ? List.of(new FieldError(field, refusal.getMessage())) : named);
    }

    /** The sentence beside a field, or an empty text. */
    public String of(String field) {
        return list.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    public boolean any() {
        return !list.isEmpty();
    }

    void throwIfAny() {
        if (any()) throw new InvalidInput(list);
    }
}

package org.pacewell.rule;

/** What is wrong with one field of a form or a JSON body, in a sentence for the person who typed it. */
public record FieldError(String field, String message) {
    /** An error whose sentence stands in the refusals' bundle under the key. */
    public static FieldError of(String field, String key, Object... arguments) {
        return new FieldError(field, Refusal.sentence(key, arguments));
    }
}

package org.pacewell.access;

import java.util.List;

/** A form that arrived after its session had run out, as it was typed. */
record KeptForm(String path, List<Field> fields) {
    record Field(String name, String value) {}

    /** What was written rather than chosen, so that its writer knows it again. */
    List<String> words() {
        return fields.stream()
                .map(Field::value)
                .filter(value -> value.strip().contains(" "))
                .toList();
    }
}

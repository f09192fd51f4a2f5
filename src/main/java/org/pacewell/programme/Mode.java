package org.pacewell.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.pacewell.topic.Spelling;

/** How people meet for a session. */
public enum Mode {
    IN_PERSON("In person"),
    ONLINE("Online"),
    HYBRID("In person or online");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As files and programs write it: {@code in-person}. */
    @JsonValue
    public String key() {
        return Spelling.key(this);
    }

    @JsonCreator
    public static Mode of(String key) {
        return Spelling.of(Mode.class, key);
    }
}

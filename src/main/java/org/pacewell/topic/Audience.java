package org.pacewell.topic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whom a file is for. */
public enum Audience {
    PARTICIPANTS,
    FACILITATORS;

    @JsonValue
    public String key() {
        return Spelling.key(this);
    }

    @JsonCreator
    static Audience of(String key) {
        return Spelling.of(Audience.class, key);
    }
}

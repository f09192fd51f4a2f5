package org.pacewell.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a topic has come. */
enum TopicState {
    /** Nothing of it was ever published. */
    DRAFT,
    PUBLISHED,
    /** Published, and changed since. */
    CHANGED,
    /** Not offered for new programmes; it stays where it was used. */
    RETIRED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

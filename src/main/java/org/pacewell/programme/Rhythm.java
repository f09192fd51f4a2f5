package org.pacewell.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.pacewell.topic.Spelling;

/** How the modules of a stage follow one another. */
public enum Rhythm {
    /** On weekdays of every week, or of every second, third … one. */
    WEEKLY("Weekly"),
    /** Every month, or every second, third … one, on the same weekday. */
    MONTHLY("Monthly"),
    /** Each at its own distance after the last session of the stage before. */
    REVIEW("Reviews"),
    /** An appointment of each person alone, arranged with them. */
    ONE_TO_ONE("One-to-one");

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As files and programs write it: {@code one-to-one}. */
    @JsonValue
    public String key() {
        return Spelling.key(this);
    }

    @JsonCreator
    public static Rhythm of(String key) {
        return Spelling.of(Rhythm.class, key);
    }
}

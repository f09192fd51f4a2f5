package org.pacewell.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.pacewell.topic.Spelling;

/** When people are asked how they are. */
public enum MeasurePoint {
    REFERRAL("At referral"),
    START("At the start"),
    END("At the end"),
    SIX_MONTHS("6 months after the end"),
    TWELVE_MONTHS("12 months after the end");

    private final String label;

    MeasurePoint(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As files and programs write it: {@code six-months}. */
    @JsonValue
    public String key() {
        return Spelling.key(this);
    }

    @JsonCreator
    public static MeasurePoint of(String key) {
        return Spelling.of(MeasurePoint.class, key);
    }
}

package org.pacewell.topic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a segment of a session is made of. A break is part of the plan, not of the dose. */
public enum Component {
    MOVEMENT("Gentle movement"),
    RELAXATION("Relaxation and breathing"),
    PSYCHOLOGY("Thoughts and feelings"),
    EDUCATION("Learning about pain"),
    DISCUSSION("Discussion"),
    GOAL_WORK("Goals"),
    BREAK("Break");

    private final String label;

    Component(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As files and programs write it: {@code goal-work}. */
    @JsonValue
    public String key() {
        return Spelling.key(this);
    }

    @JsonCreator
    public static Component of(String key) {
        return Spelling.of(Component.class, key);
    }
}

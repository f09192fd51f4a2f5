package org.pacewell.attendance;

/** Why somebody stayed away, came late or adapted; in their words, never as a judgement. */
public enum Reason {
    FLARE("Flare-up"),
    TRANSPORT("Transport"),
    CARING("Caring for somebody"),
    WORK("Work"),
    WORRY("Worry about the group"),
    NOT_EXPECTED("Not what they expected"),
    OTHER("Other");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

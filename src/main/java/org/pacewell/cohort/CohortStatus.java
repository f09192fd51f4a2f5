package org.pacewell.cohort;

/** How far a cohort is. Running and finished follow from its dates; the others are decided. */
public enum CohortStatus {
    PLANNED("Planned", "plain"),
    RECRUITING("Recruiting", "sun"),
    RUNNING("Running", "leaf"),
    FINISHED("Finished", "plain"),
    CANCELLED("Cancelled", "rose");

    private final String label;
    private final String tone;

    CohortStatus(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}

package org.pacewell.task;

/** What a task is about. */
public enum TaskKind {
    RESCUE("Get in touch"),
    SAFETY("Follow up an incident");

    private final String label;

    TaskKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

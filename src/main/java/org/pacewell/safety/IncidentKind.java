package org.pacewell.safety;

/** What happened in a session, as whoever was there calls it. It says nothing of how grave it is. */
enum IncidentKind {
    FALL("Fall"),
    UNWELL("Somebody unwell"),
    DISTRESS("Distress"),
    SAFEGUARDING("Safeguarding concern"),
    RED_FLAG("Red flag"),
    OTHER("Something else");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

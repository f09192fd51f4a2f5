package org.pacewell.person;

/** The profession that a staff member brings to a session. */
public enum Discipline {
    PHYSIOTHERAPY("Physiotherapist"),
    PSYCHOLOGY("Psychologist"),
    NURSING("Nurse"),
    OCCUPATIONAL_THERAPY("Occupational therapist"),
    MEDICINE("Doctor"),
    LIVED_EXPERIENCE("Expert by experience"),
    ADMINISTRATION("Administration"),
    OTHER("Staff");

    private final String label;

    Discipline(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

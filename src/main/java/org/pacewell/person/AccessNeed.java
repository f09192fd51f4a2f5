package org.pacewell.person;

/** What a participant needs in order to take part (Accessible Information Standard, DAPB1605). */
public enum AccessNeed {
    LARGE_PRINT("Large print"),
    EASY_READ("Easy read"),
    INTERPRETER("Interpreter"),
    HEARING_LOOP("Hearing loop"),
    STEP_FREE("Step-free access"),
    CHAIR_WITH_ARMS("Chair with arms"),
    FLOOR_WORK_ALTERNATIVE("Alternative to floor work"),
    CARER("Carer comes along");

    private final String label;

    AccessNeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

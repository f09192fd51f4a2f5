package org.pacewell.demo;

import java.time.LocalDate;

/** The people of a demo clinic who have an account; their subjects are those of the local realms. */
record DemoTeam(
        int number,
        String site,
        String coordinator,
        String facilitator,
        String clinician,
        String manager,
        String participant,
        LocalDate participantBorn) {
    static final DemoTeam RIVERSIDE = new DemoTeam(
            1,
            "Riverside Centre",
            "Morag Ellis",
            "Priya Raman",
            "Tom Adeyemi",
            "Helen Marsh",
            "Aisha Khan",
            LocalDate.of(1969, 3, 27));
    static final DemoTeam ASHGROVE = new DemoTeam(
            2,
            "Ashgrove House",
            "Callum Reid",
            "Isla Fraser",
            "Rory Stewart",
            "Fiona Grant",
            "Ewan Munro",
            LocalDate.of(1958, 11, 2));

    /** The subject of the n-th account of the clinic's realm. */
    String subject(int n) {
        return "00000000-0000-7000-8000-000000000%d0%d".formatted(number, n);
    }

    static String given(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}

package org.pacewell.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a coordinator typed: {@code aForm().with("phone", "12").typed()}. */
record ParticipantFormSamples(Map<String, String> fields, List<String> needs) {
    static ParticipantFormSamples aForm() {
        return new ParticipantFormSamples(
                Map.of(
                        "givenName", " Joan ",
                        "familyName", "Sinclair",
                        "birthDate-day", "27",
                        "birthDate-month", "3",
                        "birthDate-year", "1969",
                        "nhsNumber", "943 476 5919",
                        "email", "joan@example.org",
                        "phone", "07700 900123"),
                List.of("STEP_FREE", "LARGE_PRINT"));
    }

    ParticipantFormSamples with(String field, String text) {
        var changed = new HashMap<>(fields);
        changed.put(field, text);
        return new ParticipantFormSamples(Map.copyOf(changed), needs);
    }

    ParticipantFormSamples needing(String... chosen) {
        return new ParticipantFormSamples(fields, List.of(chosen));
    }

    ParticipantForm typed() {
        return new ParticipantForm(
                text("givenName"),
                text("familyName"),
                text("preferredName"),
                text("pronouns"),
                text("birthDate-day"),
                text("birthDate-month"),
                text("birthDate-year"),
                text("nhsNumber"),
                text("email"),
                text("phone"),
                needs,
                text("needsNote"),
                text("version"),
                text("cohort"));
    }

    private String text(String field) {
        return fields.getOrDefault(field, "");
    }
}

package org.pacewell.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant as programs read it. The version is also the entity tag. */
record ParticipantJson(
        UUID id,
        String givenName,
        String familyName,
        String preferredName,
        String pronouns,
        LocalDate birthDate,
        @Nullable String nhsNumber,
        @Nullable String email,
        @Nullable String phone,
        List<AccessNeed> needs,
        String needsNote,
        int version) {
    static ParticipantJson of(Participant person) {
        var details = person.details();
        return new ParticipantJson(
                person.id(),
                details.givenName(),
                details.familyName(),
                details.preferredName(),
                details.pronouns(),
                details.birthDate(),
                details.nhsNumber().map(NhsNumber::digits).orElse(null),
                details.email().orElse(null),
                details.phone().orElse(null),
                details.needs(),
                details.needsNote(),
                person.version());
    }
}

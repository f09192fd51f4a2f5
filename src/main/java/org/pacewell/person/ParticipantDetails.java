package org.pacewell.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the clinic knows of a participant as a person. */
public record ParticipantDetails(
        String givenName,
        String familyName,
        String preferredName,
        String pronouns,
        LocalDate birthDate,
        Optional<NhsNumber> nhsNumber,
        Optional<String> email,
        Optional<String> phone,
        List<AccessNeed> needs,
        String needsNote) {}

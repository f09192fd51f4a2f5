package org.pacewell.person;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant as programs send it. What Pacewell gives a person itself may come back and is not looked at. */
@JsonIgnoreProperties({"id", "version"})
record ParticipantBody(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String preferredName,
        @Nullable String pronouns,

        @Schema(format = "date") @Nullable String birthDate,

        @Nullable String nhsNumber,
        @Nullable String email,
        @Nullable String phone,
        @Nullable List<AccessNeed> needs,
        @Nullable String needsNote) {

    /** The details, when all is fine. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    ParticipantDetails details(LocalDate today) {
        return new TypedDetails(
                        givenName,
                        familyName,
                        preferredName,
                        pronouns,
                        form -> form.day("birthDate", birthDate),
                        nhsNumber,
                        email,
                        phone,
                        Objects.requireNonNullElse(needs, List.of()),
                        needsNote)
                .checked(today);
    }
}

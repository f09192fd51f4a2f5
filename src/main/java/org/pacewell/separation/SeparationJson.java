package org.pacewell.separation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.person.ApartFrom;

/** Somebody whom a participant is kept apart from, as programs read it. */
record SeparationJson(
        UUID id,

        @Schema(description = "Whom the participant must not meet")
        UUID participantId,

        String name,

        @Schema(description = "For staff only") String reason,

        String recordedBy,
        LocalDate recordedOn,

        @Schema(
                description =
                        "Cohorts in which the two are together all the same. Nobody is moved: somebody has to act")
        List<MeetingJson> meetings) {

    record MeetingJson(UUID cohortId, String cohort) {}

    /** A pair as programs send it. */
    record Body(
            @Schema(description = "Whom the participant must not meet") @Nullable
            UUID participantId,

            @Schema(description = "For staff only, at most 200 characters") @Nullable
            String reason) {}

    static SeparationJson of(ApartFrom.Pair pair) {
        return new SeparationJson(
                pair.id(),
                pair.other(),
                pair.name(),
                pair.reason(),
                pair.by(),
                pair.on(),
                pair.meetings().stream()
                        .map(meeting -> new MeetingJson(meeting.cohort(), meeting.name()))
                        .toList());
    }
}

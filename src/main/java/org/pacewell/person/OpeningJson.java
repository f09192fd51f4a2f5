package org.pacewell.person;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An opened record as programs read it. */
record OpeningJson(
        UUID id,
        UUID participantId,
        UUID staffId,
        String reason,
        Instant openedAt,

        @Schema(description = "When it ended, or will end") Instant until,

        @Nullable UUID seenBy,
        @Nullable Instant seenAt) {
    static OpeningJson of(Opening opening) {
        return new OpeningJson(
                opening.id(),
                opening.participantId(),
                opening.staffId(),
                opening.reason(),
                opening.openedAt(),
                opening.ends(),
                opening.seenBy().orElse(null),
                opening.seenAt().orElse(null));
    }
}

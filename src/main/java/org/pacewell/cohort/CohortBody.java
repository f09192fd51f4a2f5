package org.pacewell.cohort;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new cohort as programs send it. */
public record CohortBody(
        @Nullable String name,
        @Nullable UUID programmeId,

        @Schema(description = "The room's when there is a room") @Nullable
        UUID siteId,

        @Schema(description = "Where its sessions are, unless they are dated elsewhere") @Nullable
        UUID roomId,

        @Nullable Integer capacity,

        @Schema(description = "Who runs the cohort and so reaches it") @Nullable
        List<UUID> facilitatorIds) {}

package org.pacewell.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.cohort.CohortStatus;

/** A cohort as programs read it. The status follows from its dates. */
record CohortJson(
        UUID id,
        String name,
        UUID programmeId,
        @Nullable UUID siteId,
        @Nullable UUID roomId,
        int capacity,
        List<UUID> facilitatorIds,
        CohortStatus status,
        int enrolled,
        int waiting) {}

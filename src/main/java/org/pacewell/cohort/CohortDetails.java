package org.pacewell.cohort;

import java.util.Optional;
import java.util.UUID;

/** What a coordinator decides of a cohort. */
public record CohortDetails(String name, Optional<UUID> siteId, Optional<UUID> roomId, int capacity) {}

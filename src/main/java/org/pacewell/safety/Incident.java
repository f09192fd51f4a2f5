package org.pacewell.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What happened in a session, as it was recorded. */
record Incident(UUID id, IncidentKind kind, Optional<UUID> enrolment, String words, UUID task, UUID by, Instant at) {}

package org.pacewell.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person of this clinic behind a token: a staff member, a participant, or both. */
public record Recognised(Optional<UUID> staffId, Optional<UUID> participantId, String name, Set<String> roles) {}

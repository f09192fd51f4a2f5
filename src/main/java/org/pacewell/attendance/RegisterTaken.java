package org.pacewell.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pacewell.schedule.Session;

/**
 * Marks were taken. It is told within their transaction: what follows from it is there together with them, or neither is.
 *
 * @param added the marks that say something new
 * @param people the participant behind each enrolment of the register
 */
public record RegisterTaken(Session session, List<Attendance> added, Map<UUID, UUID> people, UUID by, Instant at) {}

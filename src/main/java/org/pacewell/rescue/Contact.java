package org.pacewell.rescue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Reason;

/**
 * Somebody got in touch, or tried to.
 *
 * @param reached whether they spoke with the person
 * @param barrier what keeps the person away, if they said it
 */
record Contact(boolean reached, Optional<Reason> barrier, List<Offer> offers, String words, UUID by, Instant at) {}

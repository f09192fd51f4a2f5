package org.pacewell.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.pacewell.schedule.Session;

/** When a register locks: everybody in it is marked, and so much time has passed since the session ended. */
record RegisterLock(Duration after) {
    boolean isLocked(Session session, Set<UUID> people, Set<UUID> marked, Instant now) {
        return marked.containsAll(people) && !session.ends().plus(after).isAfter(now);
    }
}

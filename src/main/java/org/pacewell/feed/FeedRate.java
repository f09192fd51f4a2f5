package org.pacewell.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pacewell.access.TriesAMinute;
import org.pacewell.rule.NotFound;
import org.pacewell.rule.Refusal;

/** How often somebody may bring a key that opens nothing. A key that opens something is never asked. */
@ApplicationScoped
class FeedRate {
    private final TriesAMinute misses;

    FeedRate(@ConfigProperty(name = "pacewell.calendar-misses-a-minute") int most) {
        this.misses = new TriesAMinute(most);
    }

    /** What a miss is answered. @param from the address on the network that it came from */
    Refusal missed(String from, Instant now) {
        return misses.allows(from, now) ? new NotFound() : new TooManyCalendarTries();
    }
}

package org.pacewell.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pacewell.access.TriesAMinute;

/** How often somebody may try a code. */
@ApplicationScoped
class CheckInRate {
    private final TriesAMinute tries;

    CheckInRate(@ConfigProperty(name = "pacewell.check-ins-a-minute") int most) {
        this.tries = new TriesAMinute(most);
    }

    /** @throws TooManyCheckIns for one who tries one after another */
    void requireCalm(UUID participant, Instant now) {
        if (!tries.allows(participant.toString(), now)) throw new TooManyCheckIns();
    }
}

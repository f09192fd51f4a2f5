package org.pacewell.audit;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a line of the trail says that somebody did, and to what, and whose. */
record TrailLine(String action, String subject, @Nullable UUID id, Collection<UUID> whose) {
    static final String READ = "read";

    /** What is left of it when its transaction was taken back: what was read stays read, nothing was changed. */
    TrailLine refused() {
        return action.equals(READ) ? this : new TrailLine("refused: " + action, subject, id, whose);
    }
}

package org.pacewell.offline;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How many marks of a session wait for a person, as the page of the session says it. */
@Named("waitingMarks")
@ApplicationScoped
@Transactional
public class WaitingMarks {
    private final QueuedMarks queued;

    WaitingMarks(QueuedMarks queued) {
        this.queued = queued;
    }

    /** A sentence, or an empty text when nothing waits. */
    public String of(UUID session) {
        int held = queued.countHeld(session);
        return held == 0 ? "" : MessageBundles.get(OfflineMessages.class).held(held);
    }
}

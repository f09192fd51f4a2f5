package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.pacewell.topic.StarterTopics;

/** The topics and programmes that a new clinic receives. It may change its copies as it likes. */
@ApplicationScoped
public class StarterLibrary {
    private final StarterTopics topics;
    private final Programmes programmes;

    StarterLibrary(StarterTopics topics, Programmes programmes) {
        this.topics = topics;
        this.programmes = programmes;
    }

    /** Gives the current clinic its starter library. */
    @Transactional(TxType.MANDATORY)
    public void give(Instant at) {
        topics.give(at);
        for (var key : LibraryOutlines.keys())
            programmes.draft(LibraryOutlines.outline(key)).publish(at);
    }
}

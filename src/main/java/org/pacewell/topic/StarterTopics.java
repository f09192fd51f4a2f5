package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The topics that a new clinic receives. It may change its copies as it likes. */
@ApplicationScoped
public class StarterTopics {
    private final Topics topics;

    StarterTopics(Topics topics) {
        this.topics = topics;
    }

    /** Gives them to the current clinic. */
    @Transactional(TxType.MANDATORY)
    public void give(Instant at) {
        for (var key : LibraryTopics.keys()) publish(topics.add(LibraryTopics.topic(key)), at);
    }

    /** What comes with Pacewell is reviewed already; a review that is due is the clinic's to make. */
    private void publish(Topic topic, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var due = topic.review().next().orElse(day);
        topics.publish(topic, at, due.isBefore(day) ? due : day, LibraryTopics.AUTHOR);
    }
}

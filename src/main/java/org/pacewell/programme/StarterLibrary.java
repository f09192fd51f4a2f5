package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The topics and programmes that a new clinic receives. It may change its copies as it likes. */
@ApplicationScoped
public class StarterLibrary {
    private final LibraryFiles files = new LibraryFiles();
    private final Topics topics;
    private final Programmes programmes;

    StarterLibrary(Topics topics, Programmes programmes) {
        this.topics = topics;
        this.programmes = programmes;
    }

    /** Gives the current clinic its starter library. */
    @Transactional(TxType.MANDATORY)
    public void give(Instant at) {
        for (var key : files.topicKeys()) publish(topics.add(files.topic(key)), at);
        files.programmeKeys()
                .forEach(key -> programmes.draft(files.outline(key)).publish(at));
    }

    /** What comes with Pacewell is reviewed already; a review that is due is the clinic's to make. */
    private void publish(Topic topic, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var due = topic.review().next().orElse(day);
        topics.publish(topic, at, due.isBefore(day) ? due : day, LibraryFiles.AUTHOR);
    }
}

package org.pacewell.note;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import org.pacewell.web.Words;

/** How notes are spoken of. */
final class NoteWords {
    private NoteWords() {}

    static NoteMessages words() {
        return MessageBundles.get(NoteMessages.class);
    }

    static String title(NoteKind kind) {
        return switch (kind) {
            case GROUP -> words().headings_group();
            case PERSON -> words().headings_person();
        };
    }

    /** 6 October 2026, 10:00. */
    static String moment(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return Words.plain(there.toLocalDate()) + ", " + Words.clock(there.toLocalTime());
    }
}

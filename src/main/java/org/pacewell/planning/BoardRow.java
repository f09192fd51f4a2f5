package org.pacewell.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.pacewell.cohort.CohortStatus;
import org.pacewell.web.Words;

/** A cohort as a line of a page's table. */
public record BoardRow(
        UUID id,
        String name,
        String programme,
        int capacity,
        int enrolled,
        int waiting,
        CohortStatus status,
        String next) {

    public static BoardRow of(CohortBoard.Line line, ZoneId zone) {
        return new BoardRow(
                line.id(),
                line.name(),
                line.programme(),
                line.capacity(),
                line.enrolled(),
                line.waiting(),
                line.status(),
                line.next().map(at -> words(at, zone)).orElse("–"));
    }

    private static String words(Instant at, ZoneId zone) {
        var when = at.atZone(zone);
        return Words.brief(when.toLocalDate()) + ", " + Words.clock(when.toLocalTime());
    }
}

package org.pacewell.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.attendance.SessionBrief;
import org.pacewell.audit.TrailRow;
import org.pacewell.planning.BoardRow;

/** What the staff portal may show. */
final class StaffPages {
    private StaffPages() {}

    record Coming(UUID id, LocalTime startsAt, String title, String about, String tag, String tone) {}

    /** A session that the reader runs. */
    record Mine(Coming session, LocalTime endsAt, SessionBrief brief) {}

    record Needed(String href, String title, String text, String tag, String tone) {}

    record Next(UUID id, LocalDate day, LocalTime startsAt, String title) {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Today(
            LocalDate day,
            String lede,
            List<Needed> needed,
            List<Mine> mine,
            List<Coming> sessions,
            List<Next> next,
            List<BoardRow> rows,
            boolean mayPlan,
            boolean mayChase,
            boolean mayRun)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrailList(String actor, String participant, String whose, List<TrailRow> rows, String next)
            implements TemplateInstance {}
}

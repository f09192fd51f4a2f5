package org.pacewell.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.cohort.CohortStatus;

/** What the staff portal may show. */
final class StaffPages {
    private StaffPages() {}

    record Coming(UUID id, LocalTime startsAt, String title, String about, String tag, String tone) {}

    record Needed(String href, String title, String text, String tag, String tone) {}

    record CohortRow(
            UUID id,
            String name,
            String programme,
            int capacity,
            int enrolled,
            int waiting,
            CohortStatus status,
            String next) {}

    record Next(UUID id, LocalDate day, LocalTime startsAt, String title) {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Today(
            LocalDate day,
            String lede,
            List<Needed> needed,
            List<Coming> sessions,
            List<Next> next,
            List<CohortRow> rows,
            boolean mayPlan)
            implements TemplateInstance {}
}

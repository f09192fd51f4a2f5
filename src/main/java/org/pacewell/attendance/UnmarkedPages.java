package org.pacewell.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the worklist of unfinished registers may show. */
final class UnmarkedPages {
    private UnmarkedPages() {}

    record Row(
            UUID id,
            String called,
            String title,
            String cohort,
            LocalDate day,
            LocalTime startsAt,
            String count,
            String owner,
            String ownerId,
            List<Option> others) {}

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnmarkedList(int hours, List<Row> rows, boolean mayHandOn, FormErrors errors) implements TemplateInstance {}
}

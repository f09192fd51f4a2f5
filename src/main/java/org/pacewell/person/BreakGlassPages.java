package org.pacewell.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;

/** What the pages about records beyond somebody's reach may show: before it is opened, nothing of the record. */
final class BreakGlassPages {
    private BreakGlassPages() {}

    /** A moment in the clinic's time. */
    record Moment(LocalDate day, LocalTime time) {}

    /** What was done while a record was open, and how often. */
    record Done(String what, int times) {}

    record Row(
            UUID id,
            String who,
            UUID whoseId,
            String whose,
            LocalDate born,
            Moment opened,
            Moment ends,
            boolean open,
            String reason,
            List<Done> done,
            String seenBy,
            List<Moment> seen) {}

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OutsideReach(UUID id, String reason, int hours, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BreakGlassList(String query, List<Row> rows, String next) implements TemplateInstance {}
}

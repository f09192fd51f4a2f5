package org.pacewell.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages that change one session may show. */
final class SessionPages {
    private SessionPages() {}

    record Head(
            UUID id, String cohort, int number, String title, LocalDate day, LocalTime startsAt, LocalTime endsAt) {}

    @CheckedTemplate(basePath = "schedule", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionTime(
            Head session,
            String day,
            String startsAt,
            String roomId,
            int version,
            List<Option> rooms,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "schedule", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionCancellation(Head session, String reason, FormErrors errors) implements TemplateInstance {}
}

package org.pacewell.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about staff may show. */
final class StaffPages {
    private StaffPages() {}

    record Row(UUID id, String name, String discipline, String email, List<String> roles, boolean active) {}

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffList(List<Row> rows, boolean mayChange) implements TemplateInstance {}

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffEdit(
            UUID id,
            String name,
            String email,
            StaffForm form,
            FormErrors errors,
            List<Option> disciplines,
            List<Option> roles)
            implements TemplateInstance {}

    record LeaveRow(UUID id, LocalDate firstDay, LocalDate lastDay, String reason) {}

    record HoursRow(UUID id, String weekday, LocalTime startsAt, LocalTime endsAt, LocalDate fromDay) {}

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffTimes(
            UUID id,
            String name,
            List<LeaveRow> leave,
            List<HoursRow> hours,
            List<Option> weekdays,
            TimesForm form,
            FormErrors errors)
            implements TemplateInstance {}
}

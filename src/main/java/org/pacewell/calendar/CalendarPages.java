package org.pacewell.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.Option;

/** What the clinic's calendar may show. */
final class CalendarPages {
    private CalendarPages() {}

    record Entry(
            UUID id,
            LocalTime startsAt,
            LocalTime endsAt,
            String session,
            String place,
            String staff,
            boolean cancelled) {}

    record Day(
            LocalDate date,
            boolean within,
            boolean today,
            List<String> closed,
            List<String> away,
            List<String> hours,
            List<Entry> entries) {
        public boolean empty() {
            return closed.isEmpty() && away.isEmpty() && entries.isEmpty();
        }
    }

    record Week(List<Day> days) {}

    @CheckedTemplate(basePath = "calendar", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CalendarView(
            String title,
            String view,
            LocalDate on,
            List<String> weekdays,
            List<Week> weeks,
            List<Option> sites,
            List<Option> rooms,
            List<Option> staff,
            String siteId,
            String roomId,
            String staffId,
            String earlier,
            String later,
            String other,
            boolean nothing)
            implements TemplateInstance {}
}

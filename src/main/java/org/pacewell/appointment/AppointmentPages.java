package org.pacewell.appointment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.planning.HindranceRow;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about one-to-one appointments may show. */
final class AppointmentPages {
    private AppointmentPages() {}

    record Person(UUID enrolmentId, String name, LocalDate birthDate, String sessionId, String when, String place) {
        public boolean arranged() {
            return !sessionId.isEmpty();
        }
    }

    record Module(UUID id, String title, int minutes, int arranged, List<Person> people) {
        public boolean open() {
            return arranged < people.size();
        }
    }

    record Proposed(
            int number,
            UUID enrolmentId,
            String name,
            LocalDate birthDate,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            List<HindranceRow> hindrances) {}

    @CheckedTemplate(basePath = "appointment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AppointmentList(UUID cohortId, String cohort, List<Module> modules, boolean mayPlan)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "appointment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AppointmentNew(
            UUID cohortId,
            String cohort,
            String module,
            int minutes,
            String name,
            LocalDate birthDate,
            AppointmentForm form,
            List<Option> rooms,
            List<Option> facilitators,
            List<HindranceRow> hindrances,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "appointment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AppointmentSlots(
            UUID cohortId,
            String cohort,
            String module,
            int minutes,
            int waiting,
            SlotsForm form,
            List<Option> rooms,
            List<Option> facilitators,
            List<Proposed> proposed,
            boolean stopped,
            FormErrors errors)
            implements TemplateInstance {}
}

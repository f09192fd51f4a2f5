package org.pacewell.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about cohorts may show. */
final class CohortPages {
    private CohortPages() {}

    /** The first session of a stage names it, where there are several. */
    record SessionRow(
            UUID id,
            int number,
            String title,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            String state,
            boolean cancelled,
            String stage) {}

    record MemberRow(UUID enrolmentId, UUID participantId, String name, LocalDate birthDate, List<String> needs) {}

    record PlannedRow(
            String stage,
            int number,
            String title,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String roomId,
            List<HindranceRow> hindrances) {}

    record SkippedRow(LocalDate day, String reason) {}

    /** @param count how many appointments the cohort's people have or still need */
    record OneToOne(int arranged, int count) {}

    record Found(UUID id, String name, LocalDate birthDate, String nhsNumber, boolean enrolled) {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortList(List<BoardRow> rows, boolean live, String next, boolean mayPlan) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortNew(
            CohortForm form,
            FormErrors errors,
            List<Option> programmes,
            List<Option> sites,
            List<Option> rooms,
            List<Option> facilitators)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortDates(
            CohortForm form,
            String programme,
            String place,
            String facilitators,
            List<PlannedRow> planned,
            List<String> oneToOne,
            List<SkippedRow> skipped,
            List<Option> rooms,
            boolean stopped,
            boolean meetsClosedDays,
            String clockChange,
            LocalDate lastDay,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortView(
            BoardRow cohort,
            String place,
            String facilitators,
            List<SessionRow> sessions,
            List<MemberRow> members,
            List<MemberRow> waiting,
            OneToOne oneToOne,
            int newerEdition,
            boolean mayPlan,
            String error)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortEdit(UUID id, CohortEditForm form, FormErrors errors, int enrolled, List<Option> facilitators)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EnrolmentNew(
            UUID cohortId, String cohort, int free, String query, List<Found> found, String error, String addHref)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EnrolmentEnd(UUID cohortId, UUID enrolmentId, String cohort, String name, LocalDate birthDate)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortState(UUID id, String name, StateForm form, int seated, int minimum, FormErrors errors)
            implements TemplateInstance {}
}

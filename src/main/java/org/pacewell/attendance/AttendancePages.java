package org.pacewell.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.topic.FileLink;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** What the pages of a session and its register may show. */
final class AttendancePages {
    private AttendancePages() {}

    record SessionHead(
            UUID id,
            UUID cohortId,
            String cohort,
            boolean cohortReached,
            String caption,
            boolean oneToOne,
            String title,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            String facilitators,
            boolean cancelled,
            String cancelReason,
            boolean ahead) {}

    record Choice(String value, String label, String tone, boolean seldom, boolean first, boolean chosen) {}

    /** @param mark the identifier of the mark in force, if there is one */
    record Person(
            String key,
            String mark,
            String name,
            String shortName,
            String known,
            int born,
            List<String> needs,
            String needsNote,
            String said,
            List<Choice> choices,
            String arrivedAt,
            String leftAt,
            String reason,
            List<Option> reasons,
            String recorded,
            boolean guest,
            List<String> earlier,
            boolean amiss) {}

    record Part(
            LocalTime at, int minutes, String title, String note, String component, boolean isBreak, boolean isNow) {}

    /** Version 0 is a draft. */
    record TopicPart(UUID id, int version, String title, String summary, List<String> prompts, List<FileLink> files) {}

    record Code(String outcome, String nhsCode) {}

    /** How the register is shown: as it was known on a past day, or as it is, perhaps locked. */
    record RegisterState(boolean locked, String correction, String knownOn, boolean hasHistory) {
        static RegisterState known(KnownOn known) {
            return new RegisterState(false, "", Words.plain(known.day()), false);
        }
    }

    /** How many of the session's notes are signed. */
    record NoteCount(int signed, int of) {}

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionView(
            SessionHead session,
            List<Person> people,
            int marked,
            int version,
            FormErrors errors,
            List<Part> plan,
            List<TopicPart> topics,
            List<SessionBrief.Action> left,
            String homePractice,
            String bring,
            List<Code> codes,
            String keys,
            String by,
            RegisterState state,
            int waiting,
            NoteCount notes,
            boolean mayMark,
            boolean mayPlan)
            implements TemplateInstance {}

    record ReportSession(UUID id, int number, LocalDate day, String state) {}

    record ReportCell(String label, String tone) {}

    record ReportRow(String name, int born, List<ReportCell> cells, String attended, String share, String minutes) {}

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AttendanceReport(
            UUID cohortId,
            String cohort,
            List<ReportSession> sessions,
            List<ReportRow> rows,
            String overall,
            String counting,
            int unmarked)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterSheet(SessionHead session, List<Person> people) implements TemplateInstance {}
}

package org.pacewell.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages that change sessions may show. */
final class ChangePages {
    private ChangePages() {}

    record Head(
            UUID id,
            String caption,
            boolean oneToOne,
            String title,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt) {}

    record Side(String when, String place, String staff, String title, boolean cancelled) {}

    record Line(String name, Side before, Side after, boolean added, List<Hint> hints) {}

    record Hint(String reason, String tone) {}

    record Skipped(LocalDate day, String reason) {}

    /** What several people would be told, each by themselves. @param toRing who has no e-mail address */
    record Draft(String to, String toRing, String subject, String text) {}

    /** What became of the notices of a change. */
    record Told(int waiting, int told, int toRing) {}

    @CheckedTemplate(basePath = "schedule", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangeNew(
            Head session,
            ChangeForm form,
            String title,
            boolean mayGoOn,
            List<Option> rooms,
            List<Option> facilitators,
            List<Option> others,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "schedule", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangePreview(
            Head session,
            ChangeForm form,
            String title,
            List<Line> lines,
            List<Skipped> skipped,
            String staff,
            int participants,
            List<Draft> drafts,
            boolean stopped,
            boolean meetsClosedDays,
            String seen,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "schedule", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangeView(
            UUID id,
            UUID cohortId,
            String cohort,
            String title,
            List<Line> lines,
            Told told,
            boolean undoable,
            boolean undone,
            LocalTime undoUntil,
            String error)
            implements TemplateInstance {}
}

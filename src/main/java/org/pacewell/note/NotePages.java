package org.pacewell.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.topic.TopicComparison;
import org.pacewell.web.FormErrors;

/** What the pages about notes may show. */
final class NotePages {
    private NotePages() {}

    record SessionHead(UUID id, String caption, String title, LocalDate day, LocalTime startsAt, LocalTime endsAt) {}

    /** Whose note it is: an empty date of birth means the group's. */
    record Whose(String key, String title, String name, String born) {}

    record Badge(String label, String tone) {}

    record Row(String key, String name, String born, Badge state, boolean awaits, boolean begun) {}

    @CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoteList(
            SessionHead session,
            List<Row> group,
            List<Row> people,
            int signed,
            int of,
            boolean mayRead,
            boolean mayWrite)
            implements TemplateInstance {}

    record Part(String heading, String text) {}

    record VersionRow(int number, String by, String at, String reason, String cosigned, boolean awaits) {}

    record May(boolean write, boolean cosign) {}

    @CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoteView(
            SessionHead session,
            Whose whose,
            String back,
            String backLabel,
            Badge state,
            List<Part> parts,
            List<VersionRow> versions,
            boolean draft,
            boolean amending,
            int version,
            FormErrors errors,
            May may)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoteVersionView(SessionHead session, Whose whose, VersionRow version, List<Part> parts)
            implements TemplateInstance {}

    record Field(String name, String heading, String hint, String text) {}

    record Warned(List<String> sentences, String key) {}

    @CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoteEdit(
            SessionHead session,
            Whose whose,
            NoteForm form,
            List<Field> fields,
            boolean asksCosign,
            boolean amended,
            Warned warned,
            List<TopicComparison.Passage> meanwhile,
            FormErrors errors)
            implements TemplateInstance {}

    record PersonRow(String href, String called, String title, LocalDate day, Badge state, boolean awaits) {}

    @CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonNotes(UUID participant, String name, String born, List<PersonRow> rows, boolean mayRead)
            implements TemplateInstance {}

    record TemplateKind(String key, String title, String typed, String version, String error) {}

    @CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoteTemplateEdit(List<TemplateKind> kinds, List<TopicComparison.Passage> meanwhile, FormErrors errors)
            implements TemplateInstance {}
}

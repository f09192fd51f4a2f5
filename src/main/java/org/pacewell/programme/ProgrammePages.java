package org.pacewell.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about programmes may show. */
final class ProgrammePages {
    private ProgrammePages() {}

    record Badge(String label, String tone) {}

    record Row(UUID id, String name, String summary, int edition, int modules, String sizes, Badge state) {}

    /** What was asked for. */
    record Filter(String query, String show, boolean narrow) {}

    record SegmentRow(
            String anchor,
            String title,
            String component,
            int minutes,
            String note,
            String lead,
            String materials,
            String topicId,
            boolean isBreak) {}

    record ModuleRow(
            int number,
            String when,
            String title,
            String about,
            String bring,
            String homePractice,
            String time,
            List<String> marks,
            List<SegmentRow> segments) {}

    record StageRow(String title, String rhythm, List<ModuleRow> modules) {}

    /** @param component its name for programs; empty for what is not divided */
    record Share(String component, String label, int minutes, String time) {}

    /** What is said of the whole. */
    record Rules(String weekdays, String time, String joining, String completion, String measures) {}

    /** Where the programme stands among its editions. */
    record Standing(boolean draft, boolean retired, boolean superseded, boolean hasDraft, UUID newest, UUID drafted) {}

    record May(boolean write, boolean plan) {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeList(Filter filter, List<Option> shows, List<Row> rows, String next, May may)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeView(
            Row programme,
            int version,
            Standing standing,
            String time,
            List<StageRow> stages,
            List<Share> shares,
            Rules rules,
            FormErrors errors,
            May may)
            implements TemplateInstance {}

    record EditionRow(UUID id, int number, String name, String day, Badge state) {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeEditions(UUID id, String name, List<EditionRow> rows, List<Option> choices, String from, String to)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeComparing(UUID id, String name, int before, int after, EditionDifference comparison, boolean same)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeRetirement(UUID id, int version, String name, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammePlan(Row programme, String time, List<StageRow> stages, List<Share> shares, Rules rules)
            implements TemplateInstance {}
}

package org.pacewell.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** What the pages about programmes may show. */
final class ProgrammePages {
    private ProgrammePages() {}

    record Row(UUID id, String name, String summary, int modules, String sizes, boolean published) {}

    record SegmentRow(String title, String component, int minutes, String note, String topicId, boolean isBreak) {}

    record ModuleRow(
            int number, String title, String about, String homePractice, int minutes, List<SegmentRow> segments) {}

    record Share(String component, int minutes, String time) {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeList(List<Row> rows, boolean mayPlan) implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeView(Row programme, String time, List<ModuleRow> modules, List<Share> shares, boolean mayPlan)
            implements TemplateInstance {}
}

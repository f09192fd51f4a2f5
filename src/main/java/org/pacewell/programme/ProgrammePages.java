package org.pacewell.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about programmes and topics may show. */
final class ProgrammePages {
    private ProgrammePages() {}

    record Row(UUID id, String name, String summary, int modules, String sizes, boolean published) {}

    record SegmentRow(String title, String component, int minutes, String note, String topicId, boolean isBreak) {}

    record ModuleRow(
            int number, String title, String about, String homePractice, int minutes, List<SegmentRow> segments) {}

    record Share(String component, int minutes, String time) {}

    record TopicRow(UUID id, String title, String summary, String component, List<String> tags, boolean overdue) {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeList(List<Row> rows, boolean mayPlan) implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeView(Row programme, String time, List<ModuleRow> modules, List<Share> shares, boolean mayPlan)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicList(String query, List<TopicRow> rows, boolean mayWrite) implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicView(
            TopicRow topic,
            List<String> prompts,
            RawString guide,
            RawString handout,
            String reviewer,
            String nextReview,
            boolean mayWrite)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicHandout(String title, String summary, RawString text) implements TemplateInstance {}

    /** An empty id means a new topic. */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicEdit(String id, TopicForm form, FormErrors errors, List<Option> components)
            implements TemplateInstance {}
}

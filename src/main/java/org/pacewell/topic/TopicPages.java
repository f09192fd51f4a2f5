package org.pacewell.topic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about topics may show. */
final class TopicPages {
    private TopicPages() {}

    record Badge(String label, String tone) {}

    record Row(
            UUID id,
            String title,
            String summary,
            String component,
            List<String> tags,
            Badge state,
            String review,
            boolean overdue) {}

    /** What was asked for. */
    record Filter(String query, String tag, String component, String show, String sort, boolean narrow) {}

    record Choices(List<Option> tags, List<Option> components, List<Option> shows, List<Option> sorts) {}

    record Reading(String label, RawString html) {}

    record Text(List<String> prompts, List<Reading> readings, List<Link> links, List<FileLink> files) {}

    record Place(String label, String href) {}

    record Facts(
            String component,
            List<String> tags,
            Badge state,
            int published,
            String origin,
            List<Place> originTopic,
            String owner,
            String reviewer,
            String nextReview,
            boolean overdue,
            List<Place> programmes) {}

    record May(boolean write, boolean publish) {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicList(Filter filter, Choices choices, List<Row> rows, String next, boolean mayWrite)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicView(
            UUID id,
            int version,
            String title,
            String summary,
            TopicState state,
            Text text,
            Facts facts,
            List<Option> prints,
            String pdf,
            FormErrors errors,
            May may)
            implements TemplateInstance {}

    /** The same as a file; it is set in XHTML, with no page around it. */
    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandoutSheet(String clinic, String title, String summary, RawString text, boolean large, String version)
            implements TemplateInstance {}

    /** The rendered texts of a form, by the names of its fields. */
    record Previews(
            RawString guide, RawString handout, RawString easyRead, RawString exercises, RawString relaxation) {}

    /** An empty id means a new topic. */
    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicEdit(String id, TopicForm form, FormErrors errors, List<Option> components, Previews previews)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicAdaptation(String id, String title, String typed, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicRetirement(String id, int version, String title, List<Place> programmes, FormErrors errors)
            implements TemplateInstance {}

    record VersionRow(int number, String title, String day, String by, String reviewer) {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicVersionList(UUID id, String title, List<VersionRow> rows, List<Option> choices, String from, String to)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicVersionView(UUID id, VersionRow version, String summary, Text text, List<Option> prints, String pdf)
            implements TemplateInstance {}

    record ChangedPart(String label, List<TopicComparison.Passage> passages) {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicComparing(UUID id, String title, String before, String after, List<ChangedPart> changes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicHandout(String title, String summary, RawString text, boolean large, String version)
            implements TemplateInstance {}
}

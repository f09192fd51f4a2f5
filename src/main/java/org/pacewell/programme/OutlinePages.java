package org.pacewell.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.topic.TopicComparison;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages on which a programme is written may show. */
final class OutlinePages {
    private OutlinePages() {}

    /** Which way a stage or a module can go, and which of the two buttons has the focus. */
    record Moves(boolean up, boolean down, boolean upFocused, boolean downFocused) {}

    record ModuleRow(
            String spot,
            String anchor,
            int number,
            String title,
            String when,
            String time,
            List<String> marks,
            List<ProgrammePages.Share> shares,
            Moves moves) {}

    record StageRow(
            String spot,
            String anchor,
            String title,
            String rhythm,
            String time,
            List<ModuleRow> modules,
            Moves moves) {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OutlineView(
            UUID id,
            int version,
            int edition,
            String name,
            int modules,
            String time,
            List<StageRow> stages,
            List<ProgrammePages.Share> shares,
            FormErrors errors)
            implements TemplateInstance {}

    /** @param meanwhile what differs between what is saved now and what was typed, when somebody else saved first */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HeadEdit(
            String id,
            ProgrammeForm form,
            boolean hasModules,
            List<TopicComparison.Passage> meanwhile,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StageEdit(UUID id, StageForm form, String title, List<TopicComparison.Passage> meanwhile, FormErrors errors)
            implements TemplateInstance {}

    /** One segment on the page. @param focus the button or field of it that has the focus: up, down, title or none */
    record SegmentRow(
            int index,
            String called,
            int number,
            TypedSegment typed,
            boolean gone,
            boolean first,
            boolean last,
            String focus) {
        public boolean isTitleFocused() {
            return focus.equals("title");
        }
    }

    record Choices(List<Option> components, List<Option> topics, List<Option> disciplines, List<Option> units) {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModuleEdit(
            UUID id,
            ModuleForm form,
            String title,
            boolean isNew,
            boolean isReview,
            List<SegmentRow> segments,
            List<ProgrammePages.Share> totals,
            int total,
            String time,
            Choices choices,
            List<TopicComparison.Passage> meanwhile,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PartRemoval(UUID id, int version, String at, String title, int modules, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftDiscard(UUID id, int version, int edition, String name, FormErrors errors)
            implements TemplateInstance {}
}

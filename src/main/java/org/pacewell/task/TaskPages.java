package org.pacewell.task;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages of tasks may show. */
final class TaskPages {
    private TaskPages() {}

    record Row(
            UUID id,
            String kind,
            String what,
            String person,
            String born,
            String cohort,
            String owner,
            String due,
            String state,
            String tone) {}

    record Filter(String whose, String state, List<Option> whoses, List<Option> states) {}

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaskList(Filter filter, List<Row> rows, String next) implements TemplateInstance {}

    /** A link, where the reader may follow it; its address is empty otherwise. */
    record Named(String name, String href) {}

    /** One thing that happened. */
    record Happening(String when, String what) {}

    record Head(
            UUID id,
            String kind,
            String what,
            String detail,
            boolean detailHidden,
            Named person,
            String born,
            Named cohort,
            Named session,
            String owner,
            String due,
            String state,
            String tone,
            boolean doubted) {}

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaskView(
            Head head,
            List<Happening> history,
            Named work,
            boolean mayWork,
            int version,
            String ownerId,
            List<Option> candidates,
            List<Option> outcomes,
            Closing typed,
            FormErrors errors)
            implements TemplateInstance {}
}

package org.pacewell.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.Option;

/** What the list of notices may show. */
final class NoticePages {
    private NoticePages() {}

    /** @param href where the person's record is, or an empty text */
    record Row(
            UUID id,
            String name,
            String href,
            String born,
            String phone,
            List<String> news,
            List<String> more,
            String written,
            String state,
            String tone,
            String detail,
            boolean toRing,
            int version) {}

    record Filter(String state, List<Option> states, String change, String cohort) {}

    @CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticeList(Filter filter, List<Row> rows, String next, String error) implements TemplateInstance {}
}

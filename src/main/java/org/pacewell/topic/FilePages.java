package org.pacewell.topic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about a topic's files may show. */
final class FilePages {
    private FilePages() {}

    /** A file of the draft: what it is, and how it is called and whom it is for as typed. */
    record Row(UUID id, int number, FileLink link, String name, String audience, boolean first, boolean last) {}

    /** @param addable whether there is space for one more */
    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicFileList(
            UUID id,
            int version,
            String title,
            List<Row> rows,
            List<Option> audiences,
            TopicFileForm typed,
            FormErrors errors,
            boolean addable,
            boolean retired)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TopicFileRemoval(UUID id, int version, UUID file, String name, String about, FormErrors errors)
            implements TemplateInstance {}
}

package org.pacewell.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.pacewell.web.FormErrors;

/** What the pages may show on which a programme file is taken in. */
final class ImportPages {
    private ImportPages() {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeImport(String text, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPreview(
            String name,
            String summary,
            String from,
            String extent,
            List<String> modules,
            List<String> added,
            List<String> kept,
            String text)
            implements TemplateInstance {}
}

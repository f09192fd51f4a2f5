package org.pacewell.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** What the dose ledger of a cohort may show. */
final class DosePages {
    private DosePages() {}

    record Row(String name, int born, String all, List<String> parts, String state, String tone, String reason) {}

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DoseLedger(UUID cohortId, String cohort, String rule, List<String> parts, List<Row> rows)
            implements TemplateInstance {}
}

package org.pacewell.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** What the dose ledger of a cohort may show. */
final class DosePages {
    private DosePages() {}

    /** What somebody had of what was planned for them. */
    record Minutes(int had, int planned) {}

    /** The first of the minutes are all of them, then those of each part. */
    record Row(String name, int born, List<Minutes> minutes, String state, String tone, String reason) {}

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DoseLedger(UUID cohortId, String cohort, String rule, List<String> columns, List<Row> rows)
            implements TemplateInstance {}
}

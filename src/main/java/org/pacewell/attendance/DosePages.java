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

    /**
     * The first of the minutes are all of them, then those of each part.
     *
     * @param makeUps where somebody looks for make-up sessions of this person; empty where nothing was missed or made up
     */
    record Row(
            String name, int born, List<Minutes> minutes, String state, String tone, String reason, String makeUps) {}

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DoseLedger(UUID cohortId, String cohort, String counting, String rule, List<String> columns, List<Row> rows)
            implements TemplateInstance {}
}

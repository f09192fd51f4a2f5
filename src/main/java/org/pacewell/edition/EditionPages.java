package org.pacewell.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacewell.programme.EditionDifference;
import org.pacewell.web.FormErrors;

/** What the page may show on which a cohort is moved to a later edition. */
final class EditionPages {
    private EditionPages() {}

    /** @param after nothing when the session stays as it is; @param length what is to be said of its length, or nothing */
    record SessionRow(int number, LocalDate day, String before, String after, boolean repeated, String length) {}

    @CheckedTemplate(basePath = "cohort", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortEdition(
            UUID id,
            String cohort,
            int before,
            int after,
            String mark,
            boolean possible,
            List<SessionRow> sessions,
            EditionDifference difference,
            FormErrors errors)
            implements TemplateInstance {}
}

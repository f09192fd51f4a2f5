package org.pacewell.makeup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;

/** What the page of somebody's make-up sessions may show. */
final class MakeUpPages {
    private MakeUpPages() {}

    /** @param hindrance what stands in the way; empty where the place can be given */
    record OfferRow(
            UUID sessionId, LocalDate day, String when, String place, String cohort, int free, String hindrance) {}

    record MissedModule(UUID id, String title, List<OfferRow> offers) {}

    /** @param state when it was given or withdrawn, in words */
    record PlaceRow(
            UUID id, String title, LocalDate day, String when, String place, String state, boolean withdrawable) {}

    @CheckedTemplate(basePath = "makeup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MakeUpList(
            UUID cohortId,
            String cohort,
            UUID enrolmentId,
            String who,
            String name,
            List<PlaceRow> places,
            List<MissedModule> missed,
            boolean mayGive,
            FormErrors errors)
            implements TemplateInstance {}
}

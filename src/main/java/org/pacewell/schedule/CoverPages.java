package org.pacewell.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the page that arranges cover may show. */
final class CoverPages {
    private CoverPages() {}

    record Choice(UUID id, String name, String discipline, boolean knowsTheCohort, String hindrance, String gap) {}

    record StandIn(UUID id, String name) {}

    @CheckedTemplate(basePath = "schedule", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoverNew(
            ChangePages.Head session,
            List<Option> running,
            String insteadOf,
            List<Choice> free,
            List<Choice> others,
            List<StandIn> covers,
            FormErrors errors)
            implements TemplateInstance {}
}

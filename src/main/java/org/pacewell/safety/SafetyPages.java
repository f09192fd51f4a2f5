package org.pacewell.safety;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages of safety may show. */
final class SafetyPages {
    private SafetyPages() {}

    record Recorded(String kind, String whom, String words, String by) {}

    @CheckedTemplate(basePath = "safety", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IncidentNew(
            UUID session,
            String called,
            List<SafetyPlan.Route> routes,
            boolean maySet,
            List<Option> kinds,
            List<Option> people,
            List<Recorded> recorded,
            IncidentForm typed,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "safety", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SafetyPlanEdit(SafetyPlanForm typed, List<Option> clinicians, FormErrors errors)
            implements TemplateInstance {}
}

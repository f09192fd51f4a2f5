package org.pacewell.rescue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages of the rescue may show. */
final class RescuePages {
    private RescuePages() {}

    record Who(UUID id, String name, String born, String phone, String email) {}

    @CheckedTemplate(basePath = "rescue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ContactNew(
            UUID task,
            String what,
            Who who,
            String paused,
            List<Option> reached,
            List<Option> barriers,
            List<Option> offers,
            ContactForm typed,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "rescue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ContactPause(Who who, String inForce, String until, String reason, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "rescue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RescueRuleEdit(boolean wanted, String inARow, String firstSessions, String hours, FormErrors errors)
            implements TemplateInstance {}
}

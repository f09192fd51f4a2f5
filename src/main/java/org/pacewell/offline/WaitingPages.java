package org.pacewell.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.pacewell.web.FormErrors;

/** What the pages about marks that wait may show. */
final class WaitingPages {
    private WaitingPages() {}

    record Waiting(UUID id, String name, int born, String sent, String stands, String use, String leave) {}

    @CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaitingList(
            UUID sessionId, String session, List<Waiting> waiting, boolean locked, String correction, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoConnection() implements TemplateInstance {}
}

package org.pacewell.checkin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.pacewell.web.FormErrors;

/** What the pages of checking in may show. */
final class CheckInPages {
    private CheckInPages() {}

    @CheckedTemplate(basePath = "checkin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckInNew(String code, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "checkin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckInConfirm(String token, String title, String when, String place) implements TemplateInstance {}

    /** Shown in the room; it names nobody. */
    @CheckedTemplate(basePath = "checkin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckInScreen(
            UUID sessionId, String caption, QrSquare square, String code, String address, String from, String to)
            implements TemplateInstance {}
}

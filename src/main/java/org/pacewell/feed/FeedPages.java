package org.pacewell.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;

/** What the pages about a participant's own calendar may show. */
final class FeedPages {
    private FeedPages() {}

    /** @param since the day from which an address works, or an empty text without one */
    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyCalendar(
            String since, CalendarAddressForm form, List<Option> wordings, List<Option> places, FormErrors errors)
            implements TemplateInstance {}

    /** The only page that ever shows the address. */
    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CalendarAddressNew(String address) implements TemplateInstance {}

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CalendarAddressEnd() implements TemplateInstance {}

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CalendarAddressReplacement() implements TemplateInstance {}
}

package org.pacewell.feed;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.Words;

/** Gathers what the pages about a participant's own calendar show. */
@ApplicationScoped
class FeedViews {
    private final OpenClinics clinics;

    FeedViews(OpenClinics clinics) {
        this.clinics = clinics;
    }

    FeedPages.MyCalendar page(Optional<CalendarAddress> address, CalendarAddressForm form, FormErrors errors) {
        var zone = clinics.current().zone();
        return new FeedPages.MyCalendar(
                address.map(one -> Words.full(one.madeAt().atZone(zone).toLocalDate()))
                        .orElse(""),
                form,
                Arrays.stream(Wording.values())
                        .map(one -> Option.of(one, one.label()))
                        .toList(),
                List.of(Option.of("yes", words().with_place(), form.isWithPlace())),
                errors);
    }

    /** @param here the address at which the clinic was asked */
    static FeedPages.CalendarAddressNew made(CalendarKey key, URI here) {
        return new FeedPages.CalendarAddressNew(here.resolve(key.path()).toString());
    }

    static FeedMessages words() {
        return MessageBundles.get(FeedMessages.class);
    }
}

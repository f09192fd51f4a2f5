package org.pacewell.feed;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.ShownOnce;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** The address of a participant's own calendar as programs read it. */
record CalendarAddressJson(
        @Schema(description = "Whether there is an address that works")
        boolean works,

        @Schema(description = "Only in the answer that makes it") @Nullable
        String address,

        @Nullable Wording wording,

        @Schema(description = "Whether the street address of the site stands in it") @Nullable
        Boolean withPlace,

        @Nullable Instant madeAt)
        implements ShownOnce {
    static final CalendarAddressJson NONE = new CalendarAddressJson(false, null, null, null, null);

    record Body(
            @Schema(description = "What every session is called there") @Nullable
            Wording wording,

            @Schema(description = "Not unless it is said") @Nullable
            Boolean withPlace) {
        /** @throws InvalidInput without words */
        CalendarWish wish() {
            if (wording == null) throw new InvalidInput(FieldError.of("wording", "CalendarAddress.wording"));
            return new CalendarWish(wording, Boolean.TRUE.equals(withPlace));
        }
    }

    static CalendarAddressJson of(CalendarAddress address) {
        var wish = address.wish();
        return new CalendarAddressJson(true, null, wish.wording(), wish.withPlace(), address.madeAt());
    }

    static CalendarAddressJson made(URI address, CalendarWish wish, Instant at) {
        return new CalendarAddressJson(true, address.toString(), wish.wording(), wish.withPlace(), at);
    }

    @Override
    public CalendarAddressJson kept() {
        return new CalendarAddressJson(works, null, wording, withPlace, madeAt);
    }
}

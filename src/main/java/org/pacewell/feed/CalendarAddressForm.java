package org.pacewell.feed;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.web.Form;

/** What a person's own calendar may say, as typed. A field that was not sent is an empty one. */
public record CalendarAddressForm(
        @RestForm String wording, @RestForm String place) {
    static final CalendarAddressForm EMPTY = new CalendarAddressForm(Wording.APPOINTMENT.name(), "");

    public CalendarAddressForm {
        wording = Objects.requireNonNullElse(wording, "");
        place = Objects.requireNonNullElse(place, "");
    }

    static CalendarAddressForm of(CalendarWish wish) {
        return new CalendarAddressForm(wish.wording().name(), wish.withPlace() ? "yes" : "");
    }

    boolean isWithPlace() {
        return !place.isEmpty();
    }

    /** What is asked for. @throws org.pacewell.rule.InvalidInput for words that are none of the choices */
    CalendarWish wish() {
        var form = new Form();
        var chosen = chosen();
        form.requireThat(chosen.isPresent(), "wording", "CalendarAddress.wording");
        form.requireNoErrors();
        return new CalendarWish(chosen.orElseThrow(), isWithPlace());
    }

    private Optional<Wording> chosen() {
        return Arrays.stream(Wording.values())
                .filter(one -> one.name().equals(wording))
                .findFirst();
    }
}

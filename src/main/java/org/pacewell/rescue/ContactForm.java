package org.pacewell.rescue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.pacewell.attendance.Reason;
import org.pacewell.web.Form;

/** How somebody got in touch, as typed. A field that was not sent is an empty one. */
public record ContactForm(
        @RestForm String reached,
        @RestForm String barrier,
        @RestForm List<String> offers,
        @RestForm String words) {
    static final ContactForm BLANK = new ContactForm("", "", List.of(), "");
    static final String YES = "yes";
    static final String NO = "no";

    private static final int LONGEST = 500;

    public ContactForm {
        reached = Objects.requireNonNullElse(reached, "");
        barrier = Objects.requireNonNullElse(barrier, "");
        offers = offers == null ? List.of() : List.copyOf(offers);
        words = Objects.requireNonNullElse(words, "");
    }

    /** @throws org.pacewell.rule.InvalidInput that names each wrong field */
    Contact contact(UUID by, Instant at) {
        var form = new Form();
        form.requireThat(reached.equals(YES) || reached.equals(NO), "reached", "Contact.reached");
        var why = one(Reason.values(), barrier);
        form.requireThat(barrier.isEmpty() || why.isPresent(), "barrier", "Contact.barrier");
        var offered = offers.stream().map(typed -> one(Offer.values(), typed)).toList();
        form.requireThat(offered.stream().allMatch(Optional::isPresent), "offers", "Contact.offers");
        var said = form.optional("words", words, LONGEST);
        form.requireNoErrors();
        return new Contact(
                reached.equals(YES),
                why,
                offered.stream().flatMap(Optional::stream).distinct().toList(),
                said,
                by,
                at);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String typed) {
        return Arrays.stream(values).filter(it -> it.name().equals(typed)).findFirst();
    }
}

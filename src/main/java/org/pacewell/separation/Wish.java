package org.pacewell.separation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** Whom a participant is to be kept apart from, and why: the same rules for a form and for a program. */
record Wish(UUID from, String reason) {
    private static final int LONGEST_REASON = 200;

    /** @throws org.pacewell.rule.InvalidInput for nobody, for the person themselves, and for no reason */
    static Wish checked(UUID whose, Optional<UUID> from, @Nullable String reason) {
        var form = new Form();
        form.requireThat(from.isPresent(), "participantId", "Separation.participantId");
        form.requireThat(from.filter(whose::equals).isEmpty(), "participantId", "Separation.self");
        var why = form.required("reason", reason, LONGEST_REASON, "Separation.reason");
        form.requireNoErrors();
        return new Wish(from.orElseThrow(), why);
    }
}

package org.pacewell.makeup;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Locale;
import org.pacewell.programme.Mode;
import org.pacewell.web.Words;

/** What stands in the way of a guest place. */
sealed interface Obstacle {
    /** Members and guests take every seat, of the cohort or of the room. */
    record Full() implements Obstacle {}

    /** The person has a session at the time on that day. */
    record Overlap(LocalDate day) implements Obstacle {}

    record OtherMode(Mode mode, Mode own) implements Obstacle {}

    /** They are in that cohort themselves. */
    record Member() implements Obstacle {}

    /** Somebody is there whom they are kept apart from. Whoever may not know of pairs is not offered the session. */
    record KeptApart() implements Obstacle {}

    default String inWords() {
        var words = MessageBundles.get(MakeUpMessages.class);
        return switch (this) {
            case Full() -> words.full();
            case Overlap(var day) -> words.overlaps(Words.full(day));
            case OtherMode(var mode, var own) -> words.other_mode(lower(mode), lower(own));
            case Member() -> words.member();
            case KeptApart() -> words.kept_apart();
        };
    }

    private static String lower(Mode mode) {
        return mode.label().toLowerCase(Locale.UK);
    }
}

package org.pacewell.conductor;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/**
 * Something that a facilitator did to run a session.
 *
 * @param at when it was, as they say: a session may have begun on time though nobody pressed anything
 */
record Step(int number, Kind kind, Instant at, UUID by) {
    enum Kind {
        START,
        NEXT,
        SKIP,
        /** The segment of now and the one after it change places. */
        SWAP,
        /** Five minutes more for the segment of now. */
        EXTEND,
        PAUSE,
        RESUME,
        FINISH,
        /** Takes the step before it back. */
        UNDO;

        /** @throws InvalidInput that lists the steps */
        static Kind parse(String typed) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(typed.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(
                            () -> new InvalidInput(FieldError.of("kind", "Step.unknown", Arrays.toString(values()))));
        }
    }
}

package org.pacewell.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that happened to a task. */
record TaskStep(Kind kind, UUID by, Optional<UUID> owner, String words, Instant at) {
    enum Kind {
        HANDED_ON,
        AGAIN,
        DOUBTED,
        RENEWED,
        PUT_OFF
    }
}

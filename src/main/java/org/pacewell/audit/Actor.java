package org.pacewell.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who reads or writes; without an id it is Pacewell itself. */
public record Actor(@Nullable UUID id, String name) {
    public static final Actor PACEWELL = new Actor(null, "Pacewell");
}

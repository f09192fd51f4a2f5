package org.pacewell.rule;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Identifiers that sort by the time of their making (UUID version 7, RFC 9562). */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The identifier that a path or a form names. @throws NotFound for anything that is none, and for nothing */
    public static UUID parse(@Nullable String text) {
        return tryParse(text).orElseThrow(NotFound::new);
    }

    public static Optional<UUID> tryParse(@Nullable String text) {
        try {
            return text != null && text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

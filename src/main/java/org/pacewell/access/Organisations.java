package org.pacewell.access;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that a token of a shared issuer names in its claim {@code organization}: a list of their aliases, or
 * an object with an entry for each, as Keycloak writes them.
 */
final class Organisations {
    private static final String CLAIM = "organization";

    private Organisations() {}

    static boolean include(JsonWebToken token, String clinic) {
        return switch (Claims.of(token, CLAIM)) {
            case Map<?, ?> each -> each.containsKey(clinic);
            case Collection<?> aliases -> aliases.stream().anyMatch(alias -> clinic.equals(text(alias)));
            case null, default -> false;
        };
    }

    private static @Nullable String text(Object alias) {
        if (alias instanceof JsonString json) return json.getString();
        return alias instanceof String text ? text : null;
    }
}

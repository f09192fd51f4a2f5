package org.pacewell.access;

import java.util.List;
import java.util.Map;

/**
 * Something that is sent in the hope to pass for a sign-in.
 *
 * @param authorizations the values of as many {@code Authorization} headers
 */
record TokenCase(String name, String query, List<String> authorizations, Map<String, String> headers) {
    static TokenCase bearing(String name, String token) {
        return headed(name, "Bearer " + token);
    }

    static TokenCase headed(String name, String... authorizations) {
        return new TokenCase(name, "", List.of(authorizations), Map.of());
    }

    static TokenCase elsewhere(String name, String query, Map<String, String> headers) {
        return new TokenCase(name, query, List.of(), headers);
    }

    @Override
    public String toString() {
        return name;
    }
}

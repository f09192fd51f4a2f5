package org.pacewell.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One promise of {@code promises.txt}. A test that proves it carries the tag of its id, and one that proves a part of
 * it the tag {@code B5-in-part}.
 */
record Promise(String id, Tier tier, String sentence, String number) {
    static final String IN_PART = "-in-part";

    static List<Promise> all() {
        try (var text = Promise.class.getResourceAsStream("/promises.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Promise::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Promise of(String line) {
        var parts = line.split(" *\\| *", 4);
        return new Promise(parts[0], Tier.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2], parts[3]);
    }
}

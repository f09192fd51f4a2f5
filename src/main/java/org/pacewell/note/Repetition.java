package org.pacewell.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Finds what stands in another person's note word for word: the whole of it, or a passage of some length. */
final class Repetition {
    /** Characters from which on the same words are hardly chance. */
    static final int PASSAGE = 40;

    private Repetition() {}

    /** The first passage of each of the other texts that stands in this one too. */
    static List<String> in(String text, Collection<String> others) {
        var own = even(text);
        return others.stream()
                .map(Repetition::even)
                .flatMap(other -> repeated(own, other).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> repeated(String own, String other) {
        if (own.isEmpty() || other.isEmpty()) return Optional.empty();
        if (own.equals(other)) return Optional.of(own);
        var places = new HashMap<String, Integer>();
        for (int i = 0; i + PASSAGE <= other.length(); i++) places.putIfAbsent(other.substring(i, i + PASSAGE), i);
        for (int i = 0; i + PASSAGE <= own.length(); i++) {
            var window = own.substring(i, i + PASSAGE);
            if (places.containsKey(window)) {
                return Optional.of(shared(own, i, other, Objects.requireNonNull(places.get(window))));
            }
        }
        return Optional.empty();
    }

    private static String shared(String own, int from, String other, int there) {
        int length = PASSAGE;
        while (from + length < own.length()
                && there + length < other.length()
                && own.charAt(from + length) == other.charAt(there + length)) length++;
        return own.substring(from, from + length).strip();
    }

    private static String even(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
    }
}

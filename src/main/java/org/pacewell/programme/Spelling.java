package org.pacewell.programme;

import java.util.Locale;

/** How files and programs write a constant: {@code goal-work}. */
final class Spelling {
    private Spelling() {}

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E of(Class<E> type, String key) {
        return Enum.valueOf(type, key.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

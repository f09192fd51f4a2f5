package org.pacewell.topic;

import java.util.Locale;

/** How files and programs write a constant: {@code goal-work}. */
public final class Spelling {
    private Spelling() {}

    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> E of(Class<E> type, String key) {
        return Enum.valueOf(type, key.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

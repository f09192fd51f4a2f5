package org.pacewell.rule;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody called a thing, in letters, digits and hyphens alone. */
public final class Keys {
    private static final int LONGEST_KEY = 70;
    private static final int LONGEST_FILE_NAME = 60;

    private Keys() {}

    /** The key of a programme or topic, in small letters. */
    public static String of(String name) {
        return spelled(name, LONGEST_KEY, "untitled").toLowerCase(Locale.ROOT);
    }

    /** The name of a file, without its ending. */
    public static String fileName(String name) {
        return spelled(name, LONGEST_FILE_NAME, "pacewell");
    }

    private static String spelled(String name, int most, String nothing) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) return nothing;
        return plain.length() > most ? plain.substring(0, most) : plain;
    }
}

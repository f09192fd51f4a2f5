package org.pacewell.programme;

import java.text.Normalizer;
import java.util.Locale;

/** Keys of programmes and topics: their names in small letters and hyphens. */
final class Keys {
    private static final int LONGEST = 70;

    private Keys() {}

    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) return "untitled";
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}

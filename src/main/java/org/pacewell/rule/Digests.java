package org.pacewell.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text. */
public final class Digests {
    private static final int SHORT = 32;

    private Digests() {}

    /** All 256 bits, in 64 hexadecimal digits. */
    public static String hex(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The first 128 bits, in 32 hexadecimal digits. */
    public static String brief(String text) {
        return hex(text).substring(0, SHORT);
    }
}

package org.pacewell.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pacewell.schedule.Session;

/**
 * The token and the short code of a session, made with a key that the database does not hold. Nothing of them is
 * stored: whoever brings one is compared with the sessions that they are expected in now.
 */
@ApplicationScoped
class CheckInCodes {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int TOKEN_BYTES = 16;
    private static final int LETTERS = 6;
    /** Without those that look like another one. */
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRTVWXY";

    private final SecretKeySpec key;

    CheckInCodes(@ConfigProperty(name = "pacewell.session-secret") String secret) {
        this.key = new SecretKeySpec(("pacewell check-in " + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 128 bits, for the address in the square. */
    String token(Session session) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(mac("token " + session.id()), TOKEN_BYTES));
    }

    /** Six letters and digits to type, some 300 million in all: {@code K7M-2QX}. */
    String code(Session session) {
        var bytes = mac("code " + session.id());
        var code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i == LETTERS / 2) code.append('-');
            // Two bytes a letter, so that no letter comes noticeably more often than another.
            int chance = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
            code.append(ALPHABET.charAt(chance % ALPHABET.length()));
        }
        return code.toString();
    }

    /** Whether what somebody brought is the token or, however it is typed, the code. */
    boolean fits(Session session, String brought) {
        return same(token(session), brought.strip()) | same(plain(code(session)), plain(brought));
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s–-]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

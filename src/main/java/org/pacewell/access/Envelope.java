package org.pacewell.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.pacewell.rule.Ids;

/**
 * What a browser holds of a form that is kept: where it lies and the only key to it (AES-256 in GCM, NIST SP 800-38D,
 * one key for one text). Without the browser nobody can read it, whoever has the database.
 */
record Envelope(UUID id, byte[] key) {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    static Envelope fresh() {
        return new Envelope(Ids.next(), random(KEY_BYTES));
    }

    static Optional<Envelope> of(String text) {
        var parts = text.split("\\.", 2);
        try {
            var key = Base64.getUrlDecoder().decode(parts[parts.length - 1]);
            return key.length == KEY_BYTES
                    ? Optional.of(new Envelope(UUID.fromString(parts[0]), key))
                    : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    String text() {
        return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    byte[] seal(byte[] plain, String owner) {
        try {
            var nonce = random(NONCE_BYTES);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(plain);
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text, for its owner and nobody else. */
    Optional<byte[]> open(byte[] whole, String owner) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), owner);
            return Optional.of(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (GeneralSecurityException notTheirs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        CHANCE.nextBytes(random);
        return random;
    }
}

package org.pacewell.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of the trail, which the database does not hold: whoever can edit rows there cannot make them genuine. */
@ApplicationScoped
class TrailKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    TrailKey(@ConfigProperty(name = "pacewell.trail-key") String secret) {
        this.key = new SecretKeySpec(digest("pacewell trail " + secret), ALGORITHM);
    }

    byte[] mac(String text) {
        return mac(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] mac(byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var part : parts) mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

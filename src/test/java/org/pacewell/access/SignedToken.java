package org.pacewell.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A token as an issuer, or somebody who would like to be one, writes it. It never changes. */
record SignedToken(Map<String, Object> header, Map<String, Object> claims, KeyPair keys) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same token with another header, or without it. */
    SignedToken header(String name, @Nullable Object value) {
        return new SignedToken(with(header, name, value), claims, keys);
    }

    /** The same token with another claim, or without it. */
    SignedToken claim(String name, @Nullable Object value) {
        return new SignedToken(header, with(claims, name, value), keys);
    }

    SignedToken signedBy(KeyPair others) {
        return new SignedToken(header, claims, others);
    }

    /** The token with a sound signature of its keys. */
    String text() {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(unsigned().getBytes(StandardCharsets.US_ASCII));
            return unsigned() + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The token with a signature of our choice. */
    String signed(String signature) {
        return unsigned() + "." + signature;
    }

    /** The token with a message authentication code in place of a signature. */
    String authenticatedBy(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return signed(base64(mac.doFinal(unsigned().getBytes(StandardCharsets.US_ASCII))));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String base64(Object json) {
        try {
            return base64(JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String unsigned() {
        return base64(header) + "." + base64(claims);
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, @Nullable Object value) {
        var other = new LinkedHashMap<>(map);
        if (value == null) other.remove(name);
        else other.put(name, value);
        return other;
    }
}

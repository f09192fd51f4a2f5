package org.pacewell.topic;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.pacewell.rule.Ids;

/** A file as it was added, byte for byte. It never changes. */
public record TopicFile(UUID id, String name, FileKind kind, byte[] bytes) {
    static final int MOST_BYTES = 2 * 1024 * 1024;

    static TopicFile added(String name, FileKind kind, byte[] bytes) {
        return new TopicFile(Ids.next(), name, kind, bytes);
    }

    AttachedFile attached(Audience audience) {
        return new AttachedFile(id, kind, bytes.length, audience, name);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

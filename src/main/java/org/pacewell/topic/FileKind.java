package org.pacewell.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What kind a file is, told by its first bytes alone: its name and what was sent with it may say anything. */
public enum FileKind {
    PDF("255044462d", "application/pdf", "attachment"),
    PNG("89504e470d0a1a0a", "image/png", "inline"),
    JPEG("ffd8ff", "image/jpeg", "inline");

    private final byte[] beginning;
    private final String mediaType;
    private final String disposition;

    FileKind(String beginning, String mediaType, String disposition) {
        this.beginning = HexFormat.of().parseHex(beginning);
        this.mediaType = mediaType;
        this.disposition = disposition;
    }

    static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it or keeps it: the policy that shuts a file in lets none show a PDF. */
    String disposition() {
        return disposition;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}

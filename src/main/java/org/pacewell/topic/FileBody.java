package org.pacewell.topic;

import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** A file as programs send it. */
record FileBody(
        @Nullable String name,
        @Nullable Audience audience,

        @Schema(description = "Its bytes in Base64 (RFC 4648, section 4)") @Nullable
        String file) {

    /** The file, when all is fine. @throws InvalidInput that names each wrong field */
    TypedFile.Checked checked() {
        return new TypedFile(Optional.ofNullable(file).map(FileBody::bytes), name, Optional.ofNullable(audience))
                .checked();
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidInput(FieldError.of("file", "TopicFile.base64"));
        }
    }
}

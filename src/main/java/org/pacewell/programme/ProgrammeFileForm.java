package org.pacewell.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** A programme file as it is sent: an upload, or its text. */
public record ProgrammeFileForm(
        @RestForm("file") @Nullable FileUpload upload,
        @RestForm String text,
        @RestForm String step) {
    public ProgrammeFileForm {
        text = Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
        step = Objects.requireNonNullElse(step, "");
    }

    boolean isConfirmed() {
        return step.equals("confirm");
    }

    /** The text of the upload, or else what was pasted. @throws InvalidInput when the upload is too large */
    String content() {
        var file = upload;
        if (file == null || file.size() == 0) return text;
        if (file.size() > 4L * PlainYaml.LONGEST) {
            throw new InvalidInput(FieldError.of("file", "ProgrammeFile.tooLong", PlainYaml.LONGEST / 1000));
        }
        try {
            return new String(Files.readAllBytes(file.uploadedFile()), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

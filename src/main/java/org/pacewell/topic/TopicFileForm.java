package org.pacewell.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A file to add, or what is changed about one. A field that was not sent is an empty one. */
public record TopicFileForm(
        @RestForm("file") @Nullable FileUpload upload,
        @RestForm String name,
        @RestForm String audience,
        @RestForm String step,
        @RestForm String version) {
    public TopicFileForm {
        name = Objects.requireNonNullElse(name, "");
        audience = Objects.requireNonNullElse(audience, "");
        step = Objects.requireNonNullElse(step, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static TopicFileForm empty() {
        return new TopicFileForm(null, "", "", "", "");
    }

    /** The file to add, when all is fine. @throws org.pacewell.rule.InvalidInput otherwise */
    TypedFile.Checked checked() {
        return new TypedFile(content(), name, chosen()).checked();
    }

    /** Whom the file is for, when that was chosen. */
    Optional<Audience> chosen() {
        return Arrays.stream(Audience.values())
                .filter(it -> it.name().equals(audience))
                .findFirst();
    }

    int seenVersion() {
        return Form.seenVersion(version);
    }

    /** No more of it than shows that it is too large. A browser sends an empty file without a name for none. */
    private Optional<byte[]> content() {
        var file = upload;
        if (file == null || Objects.requireNonNullElse(file.fileName(), "").isEmpty()) return Optional.empty();
        try (var in = Files.newInputStream(file.uploadedFile())) {
            return Optional.of(in.readNBytes(TopicFile.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

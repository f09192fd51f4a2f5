package org.pacewell.note;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.web.Form;

/** A note as programs send it. What a note shows of itself may come back with it and is not looked at. */
@JsonIgnoreProperties({"sessionId", "whose", "name", "birthDate", "state", "signatures", "warnings", "confirm"})
record NoteBody(
        @Nullable List<SectionBody> sections,

        @Schema(description = "Why a signed note is amended; not looked at before the first signature") @Nullable
        String reason,

        @Nullable Boolean asksCosignature) {

    record SectionBody(@Nullable String heading, @Nullable String text) {
        NoteText.Section section() {
            return NoteText.Section.typed(Form.text(heading), Form.text(text));
        }
    }

    Written written() {
        var given = Objects.requireNonNullElse(sections, List.<SectionBody>of()).stream()
                .map(SectionBody::section)
                .toList();
        return new Written(
                new NoteText(given),
                Form.text(reason),
                Optional.ofNullable(asksCosignature).orElse(false));
    }

    /** A signature. */
    record SignatureBody(
            @Schema(description = "What the note says under confirm, when its warnings were read") @Nullable
            String confirm) {}
}

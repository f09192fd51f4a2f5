package org.pacewell.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.attendance.Rosters;

/** A note as programs read it. */
record NoteJson(
        UUID sessionId,

        @Schema(description = "Whose note it is: an enrolment, or \"group\"")
        String whose,

        @Nullable String name,
        @Nullable LocalDate birthDate,
        NoteState state,

        @Schema(description = "The draft, or what was signed last where there is none")
        List<SectionJson> sections,

        String reason,
        boolean asksCosignature,
        List<SignatureJson> signatures,

        @Schema(description = "What whoever signs should look at first; for those who may write the note")
        List<String> warnings,

        @Schema(description = "Send it with the signature to say that the warnings were read; empty without any")
        String confirm) {

    record SectionJson(String heading, String text) {}

    record SignatureJson(
            int number,
            UUID signedBy,
            Instant signedAt,
            String reason,
            boolean asksCosignature,
            @Nullable UUID cosignedBy,
            @Nullable Instant cosignedAt) {
        static SignatureJson of(NoteVersion version) {
            return new SignatureJson(
                    version.number(),
                    version.signedBy(),
                    version.signedAt(),
                    version.reason(),
                    version.asksCosign(),
                    version.cosignature().map(NoteVersion.Cosignature::by).orElse(null),
                    version.cosignature().map(NoteVersion.Cosignature::at).orElse(null));
        }
    }

    /** How far a note is, and nothing of what stands in it. */
    record StateJson(
            String whose,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            NoteState state,
            int version,
            boolean awaitsCosignature) {
        static StateJson of(NoteStates.Line line) {
            return new StateJson(
                    line.key(),
                    line.person().map(Rosters.Member::name).orElse(null),
                    line.person().map(Rosters.Member::birthDate).orElse(null),
                    line.state(),
                    line.signed(),
                    line.awaits());
        }
    }

    /** A note as it was signed. */
    record VersionJson(SignatureJson signature, List<SectionJson> sections) {
        static VersionJson of(NoteVersion version) {
            return new VersionJson(SignatureJson.of(version), NoteJson.sections(version.text()));
        }
    }

    static NoteJson of(
            NoteSubject subject, Written now, NoteState state, List<NoteVersion> signed, List<NoteWarning> warnings) {
        return new NoteJson(
                subject.session().id(),
                subject.key(),
                subject.person().map(Rosters.Member::name).orElse(null),
                subject.person().map(Rosters.Member::birthDate).orElse(null),
                state,
                sections(now.text()),
                now.reason(),
                now.asksCosign(),
                signed.stream().map(SignatureJson::of).toList(),
                warnings.stream().map(NoteWarning::sentence).toList(),
                NoteWarning.key(warnings));
    }

    private static List<SectionJson> sections(NoteText text) {
        return text.sections().stream()
                .map(section -> new SectionJson(section.heading(), section.text()))
                .toList();
    }
}

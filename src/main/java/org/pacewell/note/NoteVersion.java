package org.pacewell.note;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A note as it was signed. It is never changed; an amendment is another version.
 *
 * @param reason why it amends the version before; empty for the first
 */
record NoteVersion(
        UUID noteId,
        int number,
        NoteText text,
        String reason,
        boolean asksCosign,
        UUID signedBy,
        Instant signedAt,
        Optional<Cosignature> cosignature) {

    /** A second signature. */
    record Cosignature(UUID by, Instant at) {}

    boolean awaitsCosignature() {
        return asksCosign && cosignature.isEmpty();
    }
}

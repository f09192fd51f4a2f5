package org.pacewell.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/**
 * A note of a session. What it holds is its draft; what was signed lies in {@link NoteVersions}. Whose it is was said
 * when it was begun, and is nobody's to change.
 */
@Entity
public class Note extends Owned {
    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "cohort_id", updatable = false)
    private UUID cohortId;

    @Column(name = "enrolment_id", updatable = false)
    private @Nullable UUID enrolmentId;

    @Column(columnDefinition = "text[]")
    private String[] headings;

    @Column(columnDefinition = "text[]")
    private String[] texts;

    private String reason;

    @Column(name = "asks_cosign")
    private boolean asksCosign;

    private boolean drafting;
    private int signed;

    protected Note() {}

    /** Takes what somebody wrote; what says nothing new of a signed note is no draft. */
    void write(Written written, Optional<NoteText> lastSigned) {
        var sections = written.text().sections();
        headings = sections.stream().map(NoteText.Section::heading).toArray(String[]::new);
        texts = sections.stream().map(NoteText.Section::text).toArray(String[]::new);
        drafting = lastSigned
                .map(before -> !before.equals(written.text()))
                .orElse(!written.text().isEmpty());
        reason = drafting && isAmended() ? written.reason() : "";
        asksCosign = written.asksCosign();
    }

    /**
     * The draft is what it says from now on: the next version.
     *
     * @throws NothingToSign without a draft that says something
     */
    void sign() {
        if (!drafting || text().isEmpty()) throw new NothingToSign();
        signed++;
        drafting = false;
    }

    NoteText text() {
        return new NoteText(IntStream.range(0, headings.length)
                .mapToObj(i -> new NoteText.Section(headings[i], texts[i]))
                .toList());
    }

    /** Whether what is written now amends what was signed before. */
    boolean isAmended() {
        return signed > 0;
    }

    NoteState state() {
        return NoteState.of(drafting, signed);
    }

    UUID sessionId() {
        return sessionId;
    }

    Optional<UUID> enrolmentId() {
        return Optional.ofNullable(enrolmentId);
    }

    String reason() {
        return reason;
    }

    boolean asksCosign() {
        return asksCosign;
    }

    boolean isDrafting() {
        return drafting;
    }

    /** The number of the newest signed version; 0 for none. */
    int signed() {
        return signed;
    }
}

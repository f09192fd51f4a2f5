package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** Writing, signing and co-signing a note. What was signed is kept as it was; an amendment is another version. */
@ApplicationScoped
@Transactional
class WritingANote {
    private final Notes notes;
    private final NoteVersions versions;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    WritingANote(Notes notes, NoteVersions versions, SignedIn person, Trail trail, Clock clock) {
        this.notes = notes;
        this.versions = versions;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Saves a draft, which amends what was signed before.
     *
     * @throws NothingToNote when the session has not begun or was cancelled, and StaleEdit when somebody else saved
     */
    Note write(NoteSubject subject, Written written, int seen) {
        var session = subject.session();
        if (session.isCancelled() || session.starts().isAfter(clock.instant())) throw new NothingToNote();
        var note = notes.held(session, subject.enrolment());
        trail.wroteOf(subject.whose(), note.isAmended() ? "amend" : "write", "note", note.id());
        note.requireVersion(seen);
        note.write(written.checked(), versions.newest(note).map(NoteVersion::text));
        notes.flush();
        return note;
    }

    /** Signs the draft. @param despite whether there were warnings, which the signer has seen */
    Note sign(NoteSubject subject, int seen, boolean despite) {
        var note = notes.held(subject.session(), subject.enrolment());
        trail.wroteOf(subject.whose(), despite ? "sign in spite of a warning" : "sign", "note", note.id());
        note.requireVersion(seen);
        if (note.isDrafting() && note.isAmended() && note.reason().isEmpty()) {
            throw new InvalidInput(FieldError.of("reason", "Note.reason"));
        }
        note.sign();
        notes.flush();
        versions.keep(note, person.staffId(), clock.instant());
        return note;
    }

    /** Signs as the second person. @throws OwnSignature for the first one */
    Note cosign(NoteSubject subject, int seen) {
        var note = notes.held(subject.session(), subject.enrolment());
        trail.wroteOf(subject.whose(), "co-sign", "note", note.id());
        note.requireVersion(seen);
        var version = asked(note);
        if (version.signedBy().equals(person.staffId())) throw new OwnSignature();
        versions.cosign(version, person.staffId(), clock.instant());
        return note;
    }

    private NoteVersion asked(Note note) {
        return versions.newest(note).filter(NoteVersion::awaitsCosignature).orElseThrow(NothingToCosign::new);
    }
}

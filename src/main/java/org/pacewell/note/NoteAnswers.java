package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotFound;
import org.pacewell.web.EntityTags;

/** What programs are answered about a note. */
@ApplicationScoped
class NoteAnswers {
    private final NoteEditing editing;
    private final NoteVersions versions;
    private final NoteWarnings warnings;
    private final NotePolicy policy;
    private final Trail trail;

    NoteAnswers(NoteEditing editing, NoteVersions versions, NoteWarnings warnings, NotePolicy policy, Trail trail) {
        this.editing = editing;
        this.versions = versions;
        this.warnings = warnings;
        this.policy = policy;
        this.trail = trail;
    }

    Response read(NoteSubject subject) {
        var note = found(subject);
        return answer(subject, note);
    }

    Response of(NoteSubject subject, Note note) {
        return answer(subject, Optional.of(note));
    }

    Response version(NoteSubject subject, int number) {
        var note = found(subject).orElseThrow(NotFound::new);
        return Response.ok(NoteJson.VersionJson.of(versions.require(note, number)))
                .build();
    }

    private Optional<Note> found(NoteSubject subject) {
        var note = editing.find(subject);
        trail.readOf(subject.whose(), "note", note.map(Note::id).orElse(null));
        return note;
    }

    private Response answer(NoteSubject subject, Optional<Note> note) {
        var now = editing.now(subject, note);
        var found = policy.mayWrite(subject.session()) ? warnings.of(subject, now.text()) : List.<NoteWarning>of();
        var signed = note.map(versions::of).orElse(List.of());
        var state = note.map(Note::state).orElse(NoteState.NONE);
        return Response.ok(NoteJson.of(subject, now, state, signed, found))
                .tag(EntityTags.of(note.map(Note::version).orElse(0)))
                .build();
    }
}

package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Rosters;
import org.pacewell.audit.Trail;
import org.pacewell.schedule.Session;

/** How far each note of a session is; nothing of what stands in it. */
@ApplicationScoped
@Transactional
class NoteStates {
    /** @param awaits whether a second signature was asked for and is missing */
    record Line(Optional<Rosters.Member> person, NoteState state, int signed, boolean awaits) {
        String key() {
            return person.map(it -> it.enrolmentId().toString()).orElse(NoteSubject.GROUP);
        }
    }

    private final Notes notes;
    private final NoteVersions versions;
    private final Rosters rosters;
    private final Trail trail;

    NoteStates(Notes notes, NoteVersions versions, Rosters rosters, Trail trail) {
        this.notes = notes;
        this.versions = versions;
        this.rosters = rosters;
        this.trail = trail;
    }

    /** The group's first, where there is a group; then everybody of the register and whoever else has a note. */
    List<Line> of(Session session) {
        var begun = notes.of(session);
        var newest = versions.newest(begun);
        var byPerson = new HashMap<Optional<UUID>, Note>();
        begun.forEach(note -> byPerson.put(note.enrolmentId(), note));
        var lines = new ArrayList<Line>();
        if (!session.isOneToOne()) lines.add(line(Optional.empty(), byPerson, newest));
        var people = people(session, begun);
        people.forEach(person -> lines.add(line(Optional.of(person), byPerson, newest)));
        trail.readOf(people.stream().map(Rosters.Member::participantId).toList(), "notes", session.id());
        return lines;
    }

    private List<Rosters.Member> people(Session session, List<Note> begun) {
        var register = rosters.of(session);
        var gone = new HashSet<UUID>();
        begun.forEach(note -> note.enrolmentId().ifPresent(gone::add));
        register.forEach(member -> gone.remove(member.enrolmentId()));
        var people = new ArrayList<>(register);
        people.addAll(rosters.ofCohort(session, gone));
        return people;
    }

    private static Line line(
            Optional<Rosters.Member> person, Map<Optional<UUID>, Note> notes, Map<UUID, NoteVersion> newest) {
        var note = Optional.ofNullable(notes.get(person.map(Rosters.Member::enrolmentId)));
        var version = note.flatMap(it -> Optional.ofNullable(newest.get(it.id())));
        return new Line(
                person,
                note.map(Note::state).orElse(NoteState.NONE),
                note.map(Note::signed).orElse(0),
                version.filter(NoteVersion::awaitsCosignature).isPresent());
    }
}

package org.pacewell.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Rosters;
import org.pacewell.schedule.Session;

/**
 * Whom a note is about.
 *
 * @param person empty where it is about the group
 * @param whose the participants whose record it belongs to: the one, or all who were to be there
 */
record NoteSubject(Session session, Optional<Rosters.Member> person, Collection<UUID> whose) {
    /** How addresses name the note of the group. */
    static final String GROUP = "group";

    static NoteSubject group(Session session, Collection<UUID> everybody) {
        return new NoteSubject(session, Optional.empty(), everybody);
    }

    static NoteSubject of(Session session, Rosters.Member person) {
        return new NoteSubject(session, Optional.of(person), List.of(person.participantId()));
    }

    Optional<UUID> enrolment() {
        return person.map(Rosters.Member::enrolmentId);
    }

    NoteKind kind() {
        return person.isPresent() ? NoteKind.PERSON : NoteKind.GROUP;
    }

    /** How addresses name it. */
    String key() {
        return enrolment().map(UUID::toString).orElse(GROUP);
    }

    String path() {
        return "/sessions/" + session.id() + "/notes/" + key();
    }
}

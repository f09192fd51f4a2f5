package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Rosters;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.NotFound;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;

/** Finds whom a note is about, through the reach of the person who asks. */
@ApplicationScoped
@Transactional
class NoteSubjects {
    private final Sessions sessions;
    private final NotePolicy policy;
    private final Rosters rosters;
    private final Notes notes;
    private final Trail trail;

    NoteSubjects(Sessions sessions, NotePolicy policy, Rosters rosters, Notes notes, Trail trail) {
        this.sessions = sessions;
        this.policy = policy;
        this.rosters = rosters;
        this.notes = notes;
        this.trail = trail;
    }

    /** @param whose an enrolment, or {@link NoteSubject#GROUP} */
    NoteSubject toRead(String id, String whose) {
        var session = sessions.require(Ids.parse(id));
        if (whose.equals(NoteSubject.GROUP)) {
            policy.requireRead(session);
            return group(session);
        }
        var enrolment = Ids.parse(whose);
        policy.requireReadOf(session, () -> participant(session, enrolment));
        return person(session, enrolment);
    }

    NoteSubject toWrite(String id, String whose) {
        var session = sessions.require(Ids.parse(id));
        policy.requireWrite(session);
        return find(session, whose);
    }

    NoteSubject toCosign(String id, String whose) {
        var session = sessions.require(Ids.parse(id));
        policy.requireCosign(session);
        return find(session, whose);
    }

    private NoteSubject find(Session session, String whose) {
        return whose.equals(NoteSubject.GROUP) ? group(session) : person(session, Ids.parse(whose));
    }

    /** An appointment of one person has no group. */
    private NoteSubject group(Session session) {
        if (session.isOneToOne()) throw new NotFound();
        var everybody = rosters.participants(session).values();
        trail.readOf(everybody, "register", session.id());
        return NoteSubject.group(session, everybody);
    }

    /** Somebody of the register, or somebody who left it and has a note all the same. */
    private NoteSubject person(Session session, UUID enrolment) {
        if (!rosters.participants(session).containsKey(enrolment)
                && notes.of(session, Optional.of(enrolment)).isEmpty()) {
            throw nobody();
        }
        return NoteSubject.of(
                session, rosters.ofCohort(session, List.of(enrolment)).getFirst());
    }

    private UUID participant(Session session, UUID enrolment) {
        return notes.participant(session, enrolment).orElseThrow(this::nobody);
    }

    private NotFound nobody() {
        trail.read("note", null);
        return new NotFound();
    }
}

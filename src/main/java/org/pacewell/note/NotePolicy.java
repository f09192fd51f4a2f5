package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.pacewell.access.Role;
import org.pacewell.access.SignedIn;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.person.Participants;
import org.pacewell.rule.NotAllowed;
import org.pacewell.schedule.Session;

/**
 * Whether somebody may read or write the notes of this session. Those who run it read them, and its facilitators write
 * them; a clinician reads the notes of a person whose record is within their reach. Whoever plans sees how far they are.
 */
@ApplicationScoped
class NotePolicy {
    private final SignedIn person;
    private final CohortPolicy cohorts;
    private final Participants participants;

    NotePolicy(SignedIn person, CohortPolicy cohorts, Participants participants) {
        this.person = person;
        this.cohorts = cohorts;
        this.participants = participants;
    }

    /** How far the notes are, not what stands in them. */
    void requireList(Session session) {
        cohorts.requireSee(session.cohortId(), session.id());
    }

    void requireRead(Session session) {
        requireThat(mayRead(session), session);
    }

    /** @throws org.pacewell.rule.Refusal that says how a clinician opens a record beyond their reach */
    void requireReadOf(Session session, Supplier<UUID> participant) {
        if (mayRead(session)) return;
        if (!person.is(Role.CLINICIAN)) requireRead(session);
        else participants.requireWithinReach(participant.get());
    }

    void requireWrite(Session session) {
        requireThat(mayWrite(session), session);
    }

    void requireCosign(Session session) {
        requireRead(session);
    }

    boolean mayRead(Session session) {
        return (person.is(Role.FACILITATOR) || person.is(Role.CLINICIAN))
                && cohorts.runs(session.cohortId(), session.id());
    }

    boolean mayWrite(Session session) {
        return person.is(Role.FACILITATOR) && cohorts.runs(session.cohortId(), session.id());
    }

    private void requireThat(boolean may, Session session) {
        if (may) return;
        requireList(session);
        throw new NotAllowed();
    }
}

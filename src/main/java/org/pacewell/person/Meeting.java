package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import org.pacewell.access.Token;
import org.pacewell.audit.Trail;

/** Ties somebody who signs in for the first time to their row at this clinic. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class Meeting {
    private final StaffMembers staff;
    private final Participants participants;
    private final Trail trail;

    Meeting(StaffMembers staff, Participants participants, Trail trail) {
        this.staff = staff;
        this.participants = participants;
        this.trail = trail;
    }

    void staffMember(Token token) {
        staff.meet(token);
    }

    /** Somebody takes the row that was made for their verified address, when there is exactly one. */
    void participant(Token token) {
        if (!token.emailVerified()) return;
        participants.withoutAccountByEmail(token.email()).ifPresent(person -> tie(person, token));
    }

    private void tie(Participant person, Token token) {
        person.signsInAs(token.subject());
        trail.wroteItself(person.id(), "tie", "account", person.id());
    }
}

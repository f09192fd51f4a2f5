package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import org.pacewell.access.Token;

/** Ties somebody who signs in for the first time to their row at this clinic. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class Meeting {
    private final StaffMembers staff;
    private final Participants participants;

    Meeting(StaffMembers staff, Participants participants) {
        this.staff = staff;
        this.participants = participants;
    }

    void staffMember(Token token) {
        staff.meet(token);
    }

    /** Somebody takes the row that was made for their verified address, when there is exactly one. */
    void participant(Token token) {
        if (!token.emailVerified()) return;
        participants.withoutAccountByEmail(token.email()).ifPresent(person -> person.signsInAs(token.subject()));
    }
}

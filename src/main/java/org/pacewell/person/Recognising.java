package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pacewell.access.EndedSignIns;
import org.pacewell.access.Recognised;
import org.pacewell.access.Recognition;
import org.pacewell.access.Role;
import org.pacewell.access.Token;

/** Whom a token stands for at this clinic: looked up at every request, so that taking access away works at once. */
@ApplicationScoped
class Recognising implements Recognition {
    private final StaffMembers staff;
    private final Participants participants;
    private final EndedSignIns ended;

    Recognising(StaffMembers staff, Participants participants, EndedSignIns ended) {
        this.staff = staff;
        this.participants = participants;
        this.ended = ended;
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public Recognised recognise(Token token) {
        var member = staffMember(token);
        var participant = participant(token);
        var roles = new HashSet<String>();
        member.ifPresent(m -> roles.addAll(m.rolesWith(token)));
        participant.ifPresent(p -> roles.add(Role.PARTICIPANT));
        return new Recognised(
                member.filter(StaffMember::isActive).map(StaffMember::id),
                participant.map(Participant::id),
                member.map(StaffMember::name)
                        .or(() -> participant.map(Participant::calledBy))
                        .orElse(""),
                Set.copyOf(roles));
    }

    private Optional<StaffMember> staffMember(Token token) {
        if (Collections.disjoint(token.roles(), Role.STAFF)) return Optional.empty();
        return staff.bySignIn(token.signIn()).or(() -> {
            ended.require(token.signIn());
            return Optional.of(staff.meet(token));
        });
    }

    private Optional<Participant> participant(Token token) {
        if (!token.roles().contains(Role.PARTICIPANT)) return Optional.empty();
        var known = participants.bySignIn(token.signIn());
        if (known.isPresent()) return known;
        ended.require(token.signIn());
        if (!token.emailVerified()) return known;
        var invited = participants.withoutAccountByEmail(token.email());
        invited.ifPresent(person -> person.signsInAs(token.subject()));
        return invited;
    }
}

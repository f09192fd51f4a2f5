package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacewell.access.EndedSignIns;
import org.pacewell.access.Recognised;
import org.pacewell.access.Recognition;
import org.pacewell.access.Role;
import org.pacewell.access.Token;

/** Whom a token stands for at this clinic: looked up at every request, so that taking access away works at once. */
@ApplicationScoped
class Recognising implements Recognition {
    private final Accounts accounts;
    private final Meeting meeting;
    private final EndedSignIns ended;

    Recognising(Accounts accounts, Meeting meeting, EndedSignIns ended) {
        this.accounts = accounts;
        this.meeting = meeting;
        this.ended = ended;
    }

    @Override
    public Recognised recognise(Token token) {
        var known = granted(token);
        var newToStaff = isStaff(token) && !has(known, true);
        var newToParticipants = isParticipant(token) && !has(known, false);
        if (!newToStaff && !newToParticipants) return recognised(known, token);
        ended.require(token.signIn());
        if (newToStaff) meeting.staffMember(token);
        if (newToParticipants) meeting.participant(token);
        return recognised(granted(token), token);
    }

    /** A row without the token's word for it grants nothing. */
    private List<Account> granted(Token token) {
        return accounts.of(token.signIn()).stream()
                .filter(account -> account.ofStaff() ? isStaff(token) : isParticipant(token))
                .toList();
    }

    private static Recognised recognised(List<Account> known, Token token) {
        var staff = known.stream().filter(Account::ofStaff).findFirst();
        var participant = known.stream().filter(account -> !account.ofStaff()).findFirst();
        return new Recognised(
                staff.filter(Account::active).map(Account::id),
                participant.filter(Account::active).map(Account::id),
                staff.or(() -> participant).map(Account::name).orElse(""),
                roles(known, token));
    }

    private static Set<String> roles(List<Account> known, Token token) {
        return known.stream()
                .flatMap(account -> account.rolesWith(token).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isStaff(Token token) {
        return !Collections.disjoint(token.roles(), Role.STAFF);
    }

    private static boolean isParticipant(Token token) {
        return token.roles().contains(Role.PARTICIPANT);
    }

    private static boolean has(List<Account> known, boolean ofStaff) {
        return known.stream().anyMatch(account -> account.ofStaff() == ofStaff);
    }
}

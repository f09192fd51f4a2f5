package org.pacewell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.PARTICIPANT;
import static org.pacewell.access.Role.PLATFORM_ADMIN;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pacewell.access.SignIn;
import org.pacewell.access.Token;

class StaffMemberTest {
    private static final SignIn SIGN_IN = new SignIn("https://id.example.org", "subject", "", Instant.EPOCH);

    @Test
    void nobodyBecomesAdministratorOfThePlatformOrParticipantByBeingStaff() {
        var member = StaffMember.met(token(PLATFORM_ADMIN, PARTICIPANT, FACILITATOR));

        assertThat(member.roles()).containsExactly(FACILITATOR);
    }

    @Test
    void somebodyWithoutANameIsShownAsSuch() {
        var member = StaffMember.met(new Token(SIGN_IN, " ", "", "", false, Set.of(FACILITATOR)));

        assertThat(member.name()).isEqualTo("– –");
    }

    private static Token token(String... roles) {
        return new Token(SIGN_IN, "Priya", "Raman", "priya@staff.example", true, Set.of(roles));
    }
}

package org.pacewell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.PARTICIPANT;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.access.SignIn;
import org.pacewell.access.Token;

class AccountTest {
    @Test
    void aRoleNeedsBothTheClinicAndTheSignIn() {
        var account = staff(true, FACILITATOR, COORDINATOR);

        assertThat(account.rolesWith(token(FACILITATOR, CLINICIAN))).containsExactly(FACILITATOR);
    }

    @Test
    void somebodyDeactivatedHasNoRole() {
        assertThat(staff(false, FACILITATOR).rolesWith(token(FACILITATOR))).isEmpty();
    }

    @Test
    void aParticipantIsNothingElseWhateverTheTokenSays() {
        var account = new Account(false, UUID.randomUUID(), "Aisha", true, new String[0]);

        assertThat(account.rolesWith(token(COORDINATOR, PARTICIPANT))).containsExactly(PARTICIPANT);
    }

    private static Account staff(boolean active, String... roles) {
        return new Account(true, UUID.randomUUID(), "Priya Raman", active, roles);
    }

    private static Token token(String... roles) {
        return new Token(
                new SignIn("https://issuer.example", "subject", "", Instant.EPOCH),
                "Priya",
                "Raman",
                "priya@staff.example",
                true,
                Set.of(roles));
    }
}

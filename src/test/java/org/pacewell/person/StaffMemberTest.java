package org.pacewell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
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
    void aRoleNeedsBothTheClinicAndTheSignIn() {
        var member = member(FACILITATOR, COORDINATOR);

        assertThat(member.rolesWith(token(FACILITATOR, CLINICIAN))).containsExactly(FACILITATOR);
    }

    @Test
    void somebodyDeactivatedHasNoRole() {
        var member = member(FACILITATOR);

        member.deactivate();

        assertThat(member.rolesWith(token(FACILITATOR))).isEmpty();
    }

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

    private static StaffMember member(String... roles) {
        return new StaffMember("Priya", "Raman", "priya@staff.example", Discipline.PHYSIOTHERAPY, Set.of(roles));
    }

    private static Token token(String... roles) {
        return new Token(SIGN_IN, "Priya", "Raman", "priya@staff.example", true, Set.of(roles));
    }
}

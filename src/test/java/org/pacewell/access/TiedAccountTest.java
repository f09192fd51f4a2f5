package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** An account becomes a participant's only by a verified address that exactly one of them has, and once. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class TiedAccountTest {
    private static final String CLINIC = "stub-tied";

    /** Opened by the first test: only then does the application listen. */
    private static final class Issuers {
        private static final StubIssuer OURS = StubIssuer.start();

        static {
            OURS.openClinic(CLINIC, Map.of());
        }
    }

    @AfterAll
    static void stop() {
        Issuers.OURS.close();
    }

    @Test
    void aVerifiedAddressThatOnePersonHasTiesOnce() {
        var una = aParticipant("una@tied.example");

        assertThat(me("sub-una", "una@tied.example", true)).isEqualTo(una);
        assertThat(me("sub-thief", "una@tied.example", true))
                .as("another account, later")
                .isEmpty();
        assertThat(me("sub-una", "changed@tied.example", false))
                .as("the first one stays")
                .isEqualTo(una);
    }

    @Test
    void anAddressThatNobodyVerifiedTiesNobody() {
        aParticipant("vera@tied.example");

        assertThat(me("sub-vera", "vera@tied.example", false)).isEmpty();
    }

    @Test
    void anAddressThatTwoShareTiesNobody() {
        aParticipant("family@tied.example");
        aParticipant("family@tied.example");

        assertThat(me("sub-family", "family@tied.example", true)).isEmpty();
    }

    private static String aParticipant(String email) {
        var body = Map.of("givenName", "Una", "familyName", "Tyler", "birthDate", "1960-01-02", "email", email);
        return bearing(Issuers.OURS.accessToken())
                .post("/api/v1/participants", body)
                .expect(201)
                .id();
    }

    /** The participant that an account reads as itself, or nothing when it is nobody's. */
    private static String me(String subject, String email, boolean verified) {
        var token = Issuers.OURS
                .accessToken()
                .claim("sub", subject)
                .claim("sid", subject)
                .claim("email", email)
                .claim("email_verified", verified)
                .claim("realm_access", Map.of("roles", List.of("participant")));
        var answer = bearing(token).get("/api/v1/me");
        return answer.status() == 200 ? answer.id() : "";
    }

    private static ApiClient bearing(SignedToken token) {
        return ApiClient.at(CLINIC).with("Authorization", "Bearer " + token.text());
    }
}

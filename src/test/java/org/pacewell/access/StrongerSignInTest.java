package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A clinic may ask its staff for a stronger sign-in; participants are not asked. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class StrongerSignInTest {
    private static final String CLINIC = "stub-strong";

    /** Opened by the first test: only then does the application listen. */
    private static final class Issuers {
        private static final StubIssuer OURS = StubIssuer.start();

        static {
            OURS.openClinic(CLINIC, Map.of("staffAcr", "gold platinum"));
        }
    }

    @AfterAll
    static void stop() {
        Issuers.OURS.close();
    }

    @BeforeEach
    void givesWhatIsAsked() {
        Issuers.OURS.signsInAsAsked(
                (id, asked) -> id.claim("acr", asked.containsKey("acr_values") ? "gold" : "silver"));
    }

    @Test
    void theClinicsOfThePlatformShowWhatIsAsked() {
        assertThat(Issuers.OURS.url()).isNotEmpty();
        assertThat(PageClient.of("", "admin").open("/clinics").main()).contains("Staff: gold platinum");
    }

    @Test
    void staffStepUpAndComeBackToThePageTheyAskedFor() {
        var person = PageClient.at(CLINIC);
        var before = Issuers.OURS.signIns();

        var page = person.open("/topics?after=");

        assertThat(page.uri().getPath()).isEqualTo("/topics");
        assertThat(Issuers.OURS.signIns()).isEqualTo(before + 2);
        assertThat(Issuers.OURS.lastAsked()).containsEntry("acr_values", "gold platinum");
        assertThat(person.cookies()).doesNotContainKey("pacewell-step-up");
        assertThat(person.get("/today").status()).isEqualTo(200);
    }

    @Test
    void anIssuerThatCannotIsAskedOnce() {
        Issuers.OURS.signsIn(id -> id.claim("acr", "silver"));
        var person = PageClient.at(CLINIC);
        var before = Issuers.OURS.signIns();

        var page = person.follow(person.get("/today"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.main()).contains("Your clinic asks its staff to sign in more strongly");
        assertThat(Issuers.OURS.signIns()).isEqualTo(before + 2);
        givesWhatIsAsked();
        assertThat(person.open("/today").status()).isEqualTo(200);
    }

    @Test
    void whoeverCannotStepUpCanSignOut() {
        var person = PageClient.at(CLINIC);
        var form = person.open("/today").form("form[action=/sign-out]");

        assertThat(person.send(form).header("Location")).startsWith(Issuers.OURS.url() + "/logout");
    }

    @Test
    void aScriptLearnsThatASignInIsNeeded() {
        Issuers.OURS.signsIn(id -> id.claim("acr", "gold"));
        var person = PageClient.at(CLINIC);
        person.open("/today");
        var weak = PageClient.at(CLINIC);
        Issuers.OURS.signsIn(id -> id.claim("acr", "silver"));
        weak.get(URI.create(
                weak.get(URI.create(weak.get("/today").header("Location"))).header("Location")));

        assertThat(person.with("X-Requested-With", "JavaScript").get("/session").status())
                .isEqualTo(204);
        assertThat(weak.with("X-Requested-With", "JavaScript").get("/session").status())
                .isEqualTo(499);
    }

    @Test
    void participantsAreNotAsked() {
        Issuers.OURS.signsIn(id -> id.claim("sub", "stub-patient").claim("realm_access", roles("participant")));
        var person = PageClient.at(CLINIC);

        assertThat(person.follow(person.get("/")).h1()).isEqualTo("Your account has no access here");
        assertThat(Issuers.OURS.lastAsked()).doesNotContainKey("acr_values");
        assertThat(me(Issuers.OURS
                                .accessToken()
                                .claim("sub", "stub-patient")
                                .claim("realm_access", roles("participant")))
                        .header("WWW-Authenticate"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "silver", "1", "GOLD", "gold platinum"})
    void aProgramOfStaffIsToldWhatIsMissing(String acr) {
        var answer = me(Issuers.OURS.accessToken().claim("acr", acr.isEmpty() ? null : acr));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate"))
                .startsWith("Bearer error=\"insufficient_user_authentication\"")
                .endsWith("acr_values=\"gold platinum\"");
        assertThat(answer.at("/type")).isEqualTo("urn:pacewell:StrongerSignInNeeded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold", "platinum"})
    void aProgramOfStaffWithAStrongSignInPasses(String acr) {
        assertThat(me(Issuers.OURS.accessToken().claim("acr", acr)).status()).isEqualTo(200);
    }

    private static Answer me(SignedToken token) {
        return ApiClient.at(CLINIC)
                .with("Authorization", "Bearer " + token.text())
                .get("/api/v1/me");
    }

    private static Map<String, List<String>> roles(String... roles) {
        return Map.of("roles", List.of(roles));
    }
}

package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pacewell.ApiClient;
import org.pacewell.local.Keycloak;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** An issuer that ends a sign-in ends it here as well, at the next request and on every replica. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class BackChannelTest {
    private static final String CLINIC = "stub-ending";
    private static final String ME = "/api/v1/me";

    /** Opened by the first test: only then does the application listen. */
    private static final class Issuers {
        private static final StubIssuer OURS = StubIssuer.start();
        private static final StubIssuer OTHER = StubIssuer.start();

        static {
            OURS.openClinic(CLINIC, Map.of());
            OTHER.openClinic(CLINIC + "-other", Map.of());
        }
    }

    @AfterAll
    static void stop() {
        Issuers.OURS.close();
        Issuers.OTHER.close();
    }

    @Test
    void keycloakEndsASignInAndOurSessionOfItIsOver() {
        anAccount("riverside", "ended-clinician", "clinician");
        var clinician = PageClient.signedInAfresh("riverside", "ended-clinician");
        assertThat(clinician.get("/today").status()).isEqualTo(200);

        ApiClient.signedOutByTheIssuer("riverside", "ended-clinician");

        var answer = clinician.get("/today");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(clinician.follow(answer).html().select("#kc-form-login")).hasSize(1);
    }

    @Test
    void theAdministratorOfThePlatformIsSignedOutAsWell() {
        anAccount("pacewell", "ended-admin", "platform-admin");
        var admin = PageClient.signedInAfresh("", "ended-admin");
        assertThat(admin.get("/clinics").status()).isEqualTo(200);

        ApiClient.signedOutByTheIssuer("pacewell", "ended-admin");

        assertThat(admin.get("/clinics").status()).isEqualTo(302);
    }

    @Test
    void onlyTheSignInThatWasEndedIsOver() {
        var ended = token("one");
        var other = token("two");
        assertThat(me(ended)).isEqualTo(200);

        assertThat(told("", logout("one"))).isEqualTo(200);

        assertThat(me(ended)).isEqualTo(401);
        assertThat(me(other)).isEqualTo(200);
    }

    @Test
    void withoutAnIdEverySignInUntilThenIsOver() {
        var subject = "stub-everywhere";
        var before = token("three").claim("sub", subject).claim("iat", now() - 20);
        var after = token("four").claim("sub", subject).claim("iat", now() + 5);
        var token = logout(null).claim("sub", subject);
        assertThat(me(before)).isEqualTo(200);

        assertThat(told("", token)).isEqualTo(200);

        assertThat(me(before)).isEqualTo(401);
        assertThat(me(after)).isEqualTo(200);
    }

    @Test
    void aTokenThatDoesNotNameItsSignInIsOverWithAnyOfItsPerson() {
        var subject = "stub-nameless";
        var nameless = token("x").claim("sub", subject).claim("sid", null).claim("iat", now() - 20);
        assertThat(me(nameless)).isEqualTo(200);

        assertThat(told("", logout("five").claim("sub", subject))).isEqualTo(200);

        assertThat(me(nameless)).isEqualTo(401);
    }

    @Test
    void toldTwiceIsToldOnce() {
        assertThat(told("", logout("six"))).isEqualTo(200);
        assertThat(told("", logout("six"))).isEqualTo(200);
        assertThat(me(token("six"))).isEqualTo(401);
    }

    @Test
    void theClinicsOwnHostIsToldToo() {
        var answer = ApiClient.at(CLINIC)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(BackChannel.PATH, "logout_token=" + logout("seven").text());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(me(token("seven"))).isEqualTo(401);
    }

    /** Each is refused and ends nothing; the sound one, sent last, does. */
    @TestFactory
    Stream<DynamicTest> aForgedLogoutEndsNothing() {
        var sound = logout("forged");
        var forged = Map.of(
                "signed by a stranger", sound.signedBy(StubIssuer.keys()).text(),
                "of another issuer",
                        Issuers.OTHER.logoutToken().claim("sid", "forged").text(),
                "of another issuer that names ours",
                        Issuers.OTHER
                                .logoutToken()
                                .claim("iss", Issuers.OURS.url())
                                .text(),
                "for another client", sound.claim("aud", "billing").text(),
                "expired", sound.claim("exp", now() - 1).text(),
                "without an expiry", sound.claim("exp", null).text(),
                "with a nonce", sound.claim("nonce", "n").text(),
                "without an event", sound.claim("events", null).text(),
                "with another event",
                        sound.claim("events", Map.of("http://example.org/other", Map.of()))
                                .text(),
                "not signed", sound.header("alg", "none").signed(""));
        var kinds = Map.of(
                "an access token", token("forged").text(),
                "an ID token", token("forged").claim("typ", "ID").text(),
                "an access token with an event",
                        token("forged")
                                .claim("events", sound.claims().get("events"))
                                .text(),
                "without a person", sound.claim("sub", null).text(),
                "no token", "nonsense",
                "nothing", "");
        return Stream.of(forged, kinds)
                .flatMap(some -> some.entrySet().stream())
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> {
                    assertThat(told("", it.getValue())).isEqualTo(400);
                    assertThat(me(token("forged"))).isEqualTo(200);
                }));
    }

    @Test
    void anIssuerCannotSpeakOfAnotherClinic() {
        assertThat(told("riverside", logout("eight").text())).isEqualTo(400);
        assertThat(told(CLINIC + "-other", logout("eight").text())).isEqualTo(400);
        assertThat(told("nowhere", logout("eight").text())).isEqualTo(400);
        assertThat(me(token("eight"))).isEqualTo(200);
    }

    @Test
    void itIsNoPage() {
        for (var path : List.of(BackChannel.PATH, BackChannel.PATH + "/" + CLINIC)) {
            assertThat(ApiClient.at("").get(path).status()).isIn(404, 405);
        }
        assertThat(ApiClient.at("riverside")
                        .post(BackChannel.PATH + "/" + CLINIC, "logout_token=x")
                        .status())
                .isEqualTo(404);
    }

    private static void anAccount(String realm, String user, String role) {
        ApiClient.imported(
                realm,
                Map.of(
                        "ifResourceExists",
                        "SKIP",
                        "users",
                        List.of(Map.of(
                                "username",
                                user,
                                "enabled",
                                true,
                                "firstName",
                                "Enid",
                                "lastName",
                                "Endersby",
                                "email",
                                user + "@" + realm + ".example",
                                "realmRoles",
                                List.of(role),
                                "credentials",
                                List.of(Map.of("type", "password", "value", Keycloak.PASSWORD, "temporary", false))))));
    }

    private static SignedToken token(String signIn) {
        return Issuers.OURS.accessToken().claim("sid", signIn);
    }

    private static SignedToken logout(@Nullable String signIn) {
        return Issuers.OURS.logoutToken().claim("sid", signIn);
    }

    private static int told(String clinic, SignedToken token) {
        return told(clinic, token.text());
    }

    private static int told(String clinic, String token) {
        return StubIssuer.told(clinic.isEmpty() ? CLINIC : clinic, token);
    }

    private static int me(SignedToken token) {
        return ApiClient.at(CLINIC)
                .with("Authorization", "Bearer " + token.text())
                .get(ME)
                .status();
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}

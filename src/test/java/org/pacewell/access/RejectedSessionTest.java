package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** A session that is none any more leads to the sign-in; a sign-in that fails leads to a page, and never in circles. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class RejectedSessionTest {
    private static final String CLINIC = "stub-pages";

    /** Opened by the first test: only then does the application listen. */
    private static final class Issuers {
        private static final StubIssuer OURS = StubIssuer.start();

        static {
            OURS.openClinic(CLINIC, Map.of());
        }
    }

    @Inject
    DataSource database;

    @Inject
    OpenClinics clinics;

    @AfterAll
    static void stop() {
        Issuers.OURS.close();
    }

    @AfterEach
    void soundAgain() {
        Issuers.OURS.signsIn(UnaryOperator.identity());
    }

    @Test
    void aSoundSignInIsASession() {
        var person = signedIn();

        assertThat(person.get("/today").status()).isEqualTo(200);
        assertThat(Issuers.OURS.lastAsked())
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("nonce", "state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30."})
    void aForgedSessionGoesToTheSignIn(String forged) {
        var person = PageClient.at(CLINIC);
        person.cookies().put(session(), forged);

        assertGoesToTheSignIn(person.get("/today"));
        assertThat(person.cookies()).doesNotContainKey(session());
    }

    @Test
    void aSessionThatWasTamperedWithGoesToTheSignIn() {
        var person = signedIn();
        var cookie = person.cookies().getOrDefault(session(), "");
        var half = cookie.length() / 2;
        var letter = cookie.charAt(half) == 'A' ? 'B' : 'A';
        person.cookies().put(session(), cookie.substring(0, half) + letter + cookie.substring(half + 1));

        assertGoesToTheSignIn(person.get("/today"));
    }

    @Test
    void theSessionOfAnotherClinicGoesToTheSignIn() {
        var theirs = PageClient.of("riverside", "coordinator").cookies().getOrDefault("q_session_riverside", "");
        var person = PageClient.at(CLINIC);
        person.cookies().put(session(), theirs);
        person.cookies().put("q_session_riverside", theirs);

        assertGoesToTheSignIn(person.get("/today"));
    }

    @Test
    void anUnencryptedTokenIsNoSession() {
        var person = PageClient.at(CLINIC);
        person.cookies().put(session(), Issuers.OURS.token().claim("typ", "ID").text());

        assertGoesToTheSignIn(person.get("/today"));
    }

    @Test
    void aSessionOfPagesIsNoSignInOfAProgram() {
        var person = signedIn();
        var cookie = session() + "=" + person.cookies().get(session());

        assertThat(ApiClient.at(CLINIC).with("Cookie", cookie).get("/api/v1/me").status())
                .isEqualTo(401);
    }

    @Test
    void aClinicThatChangesItsIssuerEndsTheSessionsOfTheOldOne() throws SQLException {
        var clinic = "stub-moving";
        try (var before = StubIssuer.start();
                var after = StubIssuer.start()) {
            before.openClinic(clinic, Map.of());
            var person = PageClient.at(clinic);
            assertThat(person.open("/today").status()).isEqualTo(200);

            move(clinic, after.url());

            var answer = person.get("/today");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).startsWith(after.url() + "/auth");
            assertThat(person.open("/today").status()).isEqualTo(200);
            assertThat(after.signIns()).isEqualTo(1);
        }
    }

    @Test
    void anEndedSignInEndsTheSessionAndAllowsANewOne() {
        Issuers.OURS.signsIn(token -> token.claim("sid", "to-end"));
        var person = signedIn();

        assertThat(told(Issuers.OURS.logoutToken().claim("sid", "to-end"))).isEqualTo(200);

        assertGoesToTheSignIn(person.get("/today"));
        Issuers.OURS.signsIn(token -> token.claim("sid", "another"));
        assertThat(person.open("/today").status()).isEqualTo(200);
    }

    @Test
    void signingOutOfAnEndedSessionIsSignedOut() {
        Issuers.OURS.signsIn(token -> token.claim("sid", "to-leave"));
        var person = signedIn();
        var form = person.open("/today").form("form[action=/sign-out]");
        told(Issuers.OURS.logoutToken().claim("sid", "to-leave"));

        var page = person.submit(form);

        assertThat(page.uri().getPath()).isEqualTo("/signed-out");
        assertThat(person.cookies()).doesNotContainKey(session());
    }

    @Test
    void aScriptLearnsThatItsSessionIsOver() {
        Issuers.OURS.signsIn(token -> token.claim("sid", "to-tell"));
        var person = signedIn();
        told(Issuers.OURS.logoutToken().claim("sid", "to-tell"));

        assertThat(person.with("X-Requested-With", "JavaScript").get("/session").status())
                .isEqualTo(499);
    }

    static List<UnaryOperator<SignedToken>> unsoundIdTokens() {
        var now = Instant.now().getEpochSecond();
        return List.of(
                token -> token.claim("typ", "Bearer"),
                token -> token.header("typ", "at+jwt"),
                token -> token.claim("typ", "Logout"),
                token -> token.claim("nonce", "another"),
                token -> token.claim("nonce", null),
                token -> token.claim("iss", "https://id.example.org"),
                token -> token.claim("aud", "billing"),
                token -> token.claim("sub", null),
                token -> token.claim("exp", now - 60),
                token -> token.claim("iat", now + 600).claim("exp", now + 900),
                token -> token.signedBy(StubIssuer.keys()));
    }

    @ParameterizedTest
    @MethodSource("unsoundIdTokens")
    void aSignInThatFailsEndsOnACalmPage(UnaryOperator<SignedToken> change) {
        Issuers.OURS.signsIn(change);
        var person = PageClient.at(CLINIC);
        var before = Issuers.OURS.signIns();

        Page page;
        try (var log = ListenedLog.begin()) {
            page = person.follow(person.get("/today"));
            assertThat(log.text()).contains("was rejected").doesNotContain("Stubbs", "stub-coordinator");
        }

        assertFailedCalmly(page);
        assertThat(person.cookies()).doesNotContainKey(session());
        assertThat(Issuers.OURS.signIns()).isEqualTo(before + 1);
        Issuers.OURS.signsIn(UnaryOperator.identity());
        assertThat(person.open("/today").status()).isEqualTo(200);
    }

    @Test
    void aSignInIsUsedOnce() {
        var person = PageClient.at(CLINIC);
        var callback = callback(person);
        var thief = PageClient.at(CLINIC);
        thief.cookies().putAll(person.cookies());
        assertThat(person.follow(person.get(callback)).status()).isEqualTo(200);

        assertFailedCalmly(thief.get(callback));
    }

    @Test
    void aSignInBelongsToTheBrowserThatBeganIt() {
        var person = PageClient.at(CLINIC);
        var callback = callback(person);
        var other = PageClient.at(CLINIC);
        other.get("/today");

        var answer = other.get(callback);

        assertThat(answer.status()).isIn(302, 400);
        assertThat(other.cookies()).doesNotContainKey(session());
    }

    @Test
    void aStateThatWasTamperedWithIsNoSignIn() {
        var person = PageClient.at(CLINIC);
        var callback = callback(person);
        person.cookies()
                .replaceAll(
                        (name, value) -> name.startsWith("q_auth") ? value.replaceAll(".{9}$", "AAAAAAAAA") : value);

        assertFailedCalmly(person.get(callback));
    }

    @Test
    void anIssuerThatRefusesEndsOnACalmPage() {
        var person = PageClient.at(CLINIC);
        var state = callback(person).getQuery().replaceAll("state=([^&]*).*", "$1");

        assertFailedCalmly(person.get("/sign-in/callback?error=access_denied&state=" + state));
    }

    @Test
    void aPersonWhomTheClinicDoesNotKnowGetsACalmPage() {
        Issuers.OURS.signsIn(token ->
                token.claim("sub", "stub-stranger").claim("realm_access", Map.of("roles", List.of("participant"))));
        var person = PageClient.at(CLINIC);

        var page = person.follow(person.get("/"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.h1()).isEqualTo("Your account has no access here");
    }

    private void move(String clinic, String issuer) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update clinic set issuer = ?, version = version + 1 where key = ?")) {
            update.setString(1, issuer);
            update.setString(2, clinic);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        clinics.forget(clinic);
    }

    /** Where the issuer sends somebody back to who has just begun to sign in. */
    private static URI callback(PageClient person) {
        var issuer = URI.create(person.get("/today").header("Location"));
        return URI.create(person.get(issuer).header("Location"));
    }

    private static PageClient signedIn() {
        var person = PageClient.at(CLINIC);
        assertThat(person.open("/today").status()).isEqualTo(200);
        return person;
    }

    private static String session() {
        return "q_session_" + CLINIC;
    }

    private static int told(SignedToken token) {
        return StubIssuer.told(CLINIC, token.text());
    }

    private static void assertGoesToTheSignIn(Page answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith(Issuers.OURS.url() + "/auth");
    }

    private static void assertFailedCalmly(Page page) {
        assertThat(page.status()).as(page.uri() + page.text()).isEqualTo(400);
        assertThat(page.main()).contains("We could not finish signing you in.").contains("Reference:");
        assertThat(page.link("Go to the start page")).isEqualTo("/");
    }
}

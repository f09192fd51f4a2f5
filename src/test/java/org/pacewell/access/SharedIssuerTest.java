package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Clinics that share an issuer let in those alone whose token names them as an organisation. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class SharedIssuerTest {
    private static final String ONE = "stub-one";
    private static final String TWO = "stub-two";
    private static final String TOPICS = "/api/v1/topics";
    private static final Map<String, String> SHARED = Map.of("sharedIssuer", "on");

    /** Opened by the first test: only then does the application listen. */
    private static final class Issuers {
        private static final StubIssuer SHARED_ONE = StubIssuer.start();
        private static final StubIssuer OWN = StubIssuer.start();

        static {
            SHARED_ONE.openClinic(ONE, SHARED);
            SHARED_ONE.openClinic(TWO, SHARED);
            OWN.openClinic("stub-own", Map.of());
        }
    }

    @AfterAll
    static void stop() {
        Issuers.SHARED_ONE.close();
        Issuers.OWN.close();
    }

    static Stream<Object> thatNameOneClinic() {
        return Stream.of(List.of(ONE), List.of("elsewhere", ONE), Map.of(ONE, Map.of("id", "1")));
    }

    @ParameterizedTest
    @MethodSource("thatNameOneClinic")
    void aTokenIsForTheClinicThatItNames(Object organisations) {
        var token = token(organisations);

        assertThat(me(ONE, token)).isEqualTo(200);
        assertThat(me(TWO, token)).isEqualTo(401);
    }

    @Test
    void aTokenThatNamesBothIsForBoth() {
        var token = token(List.of(ONE, TWO));

        assertThat(me(ONE, token)).isEqualTo(200);
        assertThat(me(TWO, token)).isEqualTo(200);
    }

    static Stream<@Nullable Object> thatNameNone() {
        return Arrays.<@Nullable Object>asList(
                null,
                "",
                ONE,
                List.of(),
                Map.of(),
                List.of("STUB-ONE"),
                List.of(ONE + "-two"),
                List.of(1),
                Map.of("alias", ONE),
                List.of(List.of(ONE)),
                true)
                .stream();
    }

    @ParameterizedTest
    @MethodSource("thatNameNone")
    void aTokenThatNamesNoClinicIsForNone(@Nullable Object organisations) {
        assertThat(me(ONE, token(organisations))).isEqualTo(401);
        assertThat(me(ONE, token(List.of(ONE)))).isEqualTo(200);
    }

    /** The twin: where the issuer is the clinic's own, its signature says which clinic a token is for. */
    @Test
    void anIssuerOfItsOwnNeedsNoOrganisation() {
        assertThat(me("stub-own", Issuers.OWN.accessToken())).isEqualTo(200);
    }

    @Test
    void aRoleAtOneClinicIsNoneAtTheOther() {
        var token = token(List.of(ONE, TWO))
                .claim("sub", "stub-both")
                .claim("realm_access", Map.of("roles", List.of(ONE + ":manager", TWO + ":participant", "coordinator")));

        assertThat(ask(ONE, token, "/api/v1/staff")).isEqualTo(200);
        assertThat(ask(TWO, token, "/api/v1/staff")).isEqualTo(403);
    }

    @Test
    void aSessionIsForTheClinicThatItsTokenNames() {
        Issuers.SHARED_ONE.signsIn(
                id -> id.claim("organization", List.of(ONE)).claim("realm_access", roles(ONE + ":coordinator")));
        var person = PageClient.at(ONE);
        assertThat(person.open("/today").status()).isEqualTo(200);
        assertThat(Issuers.SHARED_ONE.lastAsked().get("scope")).contains("organization:" + ONE);

        var elsewhere = PageClient.at(TWO);
        elsewhere.cookies().put("q_session_" + TWO, person.cookies().getOrDefault("q_session_" + ONE, ""));

        assertThat(elsewhere.get("/today").status()).isEqualTo(302);
        assertThat(elsewhere.follow(elsewhere.get("/today")).status()).isEqualTo(400);
        assertThat(person.get("/today").status()).isEqualTo(200);
    }

    @Test
    void keycloaksOrganisationsAreWhatATokenNames() {
        SharedRealm.make("sharon", "kc-one", "kc-one:coordinator", "kc-two:coordinator");
        StubIssuer.openClinic("kc-one", SharedRealm.issuer(), SHARED);
        StubIssuer.openClinic("kc-two", SharedRealm.issuer(), SHARED);

        var token = "Bearer "
                + ApiClient.grant(SharedRealm.NAME, "pacewell-cli", "sharon").at("/access_token");

        assertThat(ApiClient.at("kc-one")
                        .with("Authorization", token)
                        .get(TOPICS)
                        .status())
                .isEqualTo(200);
        assertThat(ApiClient.at("kc-two")
                        .with("Authorization", token)
                        .get(TOPICS)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anEndedSignInIsOverAtEveryClinicOfTheIssuer() {
        var token = token(List.of(ONE, TWO)).claim("sid", "shared-ending");
        assertThat(me(TWO, token)).isEqualTo(200);

        var ended = Issuers.SHARED_ONE.logoutToken().claim("sid", "shared-ending");

        assertThat(StubIssuer.told(ONE, ended.text())).isEqualTo(200);

        assertThat(me(ONE, token)).isEqualTo(401);
        assertThat(me(TWO, token)).isEqualTo(401);
    }

    @Test
    void anIssuerIsSharedByAllOrByNone() {
        assertThat(opening(Issuers.SHARED_ONE, false)).isEqualTo(422);
        assertThat(opening(Issuers.OWN, true)).isEqualTo(422);
        assertThat(opening(Issuers.OWN, false)).isEqualTo(422);
    }

    private static int opening(StubIssuer issuer, boolean shared) {
        var admin = PageClient.of("", "admin");
        var form = admin.open("/clinics/new")
                .form()
                .with("name", "Another clinic")
                .with("key", "stub-another")
                .with("nation", "WALES")
                .with("issuer", issuer.url());
        var answer = admin.send(shared ? form.with("sharedIssuer", "on") : form);
        assertThat(answer.problems()).anyMatch(it -> it.startsWith("Another clinic signs in there already."));
        return answer.status();
    }

    private static SignedToken token(@Nullable Object organisations) {
        return Issuers.SHARED_ONE
                .accessToken()
                .claim("organization", organisations)
                .claim("realm_access", roles(ONE + ":coordinator", TWO + ":coordinator"));
    }

    private static Map<String, List<String>> roles(String... roles) {
        return Map.of("roles", List.of(roles));
    }

    private static int me(String clinic, SignedToken token) {
        return ask(clinic, token, TOPICS);
    }

    private static int ask(String clinic, SignedToken token, String path) {
        return ApiClient.at(clinic)
                .with("Authorization", "Bearer " + token.text())
                .get(path)
                .status();
    }
}

package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every committed realm grants, and nothing more. */
class RealmTest {
    private static final Path REALMS = Path.of("src/test/resources/realms");

    /** A realm by its file. */
    record Realm(String name, JsonNode json) {
        static Realm of(Path file) {
            try {
                var json = new ObjectMapper().readTree(Files.readString(file));
                return new Realm(file.getFileName().toString().replace(".json", ""), json);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        List<JsonNode> clients() {
            return list(json.path("clients"));
        }

        JsonNode client(String id) {
            return clients().stream()
                    .filter(client -> client.path("clientId").asText().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        String host() {
            return "http://" + (name.equals("pacewell") ? "" : name + ".") + "localhost:8080";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Realm> realms() throws IOException {
        try (var files = Files.list(REALMS)) {
            return files.sorted().map(Realm::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("realms")
    void theRealmGuardsItsPeople(Realm realm) {
        assertThat(realm.json().path("realm").asText()).isEqualTo(realm.name());
        assertThat(realm.json().path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.json().path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.json().path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.json().path("refreshTokenMaxReuse").asInt(-1)).isZero();
        assertThat(realm.json().path("accessTokenLifespan").asInt()).isBetween(1, 300);
        assertThat(realm.json().path("ssoSessionIdleTimeout").asInt()).isBetween(1, 1_800);
    }

    @ParameterizedTest
    @MethodSource("realms")
    void itKnowsOurTwoClientsOnly(Realm realm) {
        assertThat(realm.clients())
                .extracting(client -> client.path("clientId").asText())
                .containsExactlyInAnyOrder("pacewell", "pacewell-cli");
    }

    @ParameterizedTest
    @MethodSource("realms")
    void pagesSignInByACodeAndNothingElse(Realm realm) {
        var client = realm.client("pacewell");

        assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(attribute(client, "pkce.code.challenge.method")).isEqualTo("S256");
        assertNone(client, "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled");
    }

    @ParameterizedTest
    @MethodSource("realms")
    void onlyTheClientForScriptsTakesAPassword(Realm realm) {
        var client = realm.client("pacewell-cli");

        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isTrue();
        assertNone(client, "standardFlowEnabled", "implicitFlowEnabled", "serviceAccountsEnabled");
        assertThat(list(client.path("redirectUris"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("realms")
    void everyAddressIsExact(Realm realm) {
        var client = realm.client("pacewell");

        assertThat(list(client.path("redirectUris")))
                .extracting(JsonNode::asText)
                .containsExactly(realm.host() + SignInSettings.CALLBACK);
        assertThat(attribute(client, "post.logout.redirect.uris")).isEqualTo(realm.host() + SignInSettings.SIGNED_OUT);
        assertThat(realm.json().path("clients").toString()).doesNotContain("*");
        assertThat(realm.clients()).allMatch(it -> list(it.path("webOrigins")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("realms")
    void itTellsUsWhenItEndsASignIn(Realm realm) {
        var client = realm.client("pacewell");
        var clinic = realm.name().equals("pacewell") ? "" : "/" + realm.name();

        assertThat(attribute(client, "backchannel.logout.url"))
                .isEqualTo("http://localhost:8080" + BackChannel.PATH + clinic);
        assertThat(attribute(client, "backchannel.logout.session.required")).isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("realms")
    void everyTokenIsForUs(Realm realm) {
        assertThat(realm.clients())
                .allSatisfy(client -> assertThat(client.path("protocolMappers").toString())
                        .contains("\"included.client.audience\":\"pacewell\"")
                        .contains("\"claim.name\":\"realm_access.roles\""));
    }

    private static String attribute(JsonNode client, String name) {
        return client.path("attributes").path(name).asText();
    }

    private static void assertNone(JsonNode client, String... grants) {
        assertThat(Stream.of(grants))
                .allMatch(grant -> client.has(grant) && !client.path(grant).asBoolean());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

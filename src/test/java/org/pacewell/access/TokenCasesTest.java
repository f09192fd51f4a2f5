package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** What is not exactly a sound token for here is no sign-in and has no effect; the sound one beside it is. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class TokenCasesTest {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<Integer> REFUSED = List.of(401, 431);
    private static final String CLINIC = "stub-tokens";
    private static final String TOPICS = "/api/v1/topics";

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

    @TestFactory
    List<DynamicTest> noSignIn() {
        assertThat(send(sound("the control"), unique("Control"))).isEqualTo(201);
        var tests = new ArrayList<DynamicTest>();
        new TokenCases(Issuers.OURS, Issuers.OTHER)
                .all()
                .forEach(tried -> tests.add(DynamicTest.dynamicTest(tried.name(), () -> assertNoSignIn(tried))));
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    @Test
    void aTokenForSeveralAudiencesIsForUsAsWell() {
        var token = Issuers.OURS.accessToken().claim("aud", List.of("account", "pacewell"));

        assertThat(send(TokenCase.bearing("", token.text()), unique("Audience")))
                .isEqualTo(201);
    }

    /** A scheme is written in any case (RFC 9110, section 11.1). */
    @Test
    void theSchemeMayBeInSmallLetters() {
        var token = Issuers.OURS.accessToken().text();

        assertThat(send(TokenCase.headed("", "bearer " + token), unique("Scheme")))
                .isEqualTo(201);
    }

    /** RFC 9068 names the kind in the header, where Keycloak has a claim for it. */
    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt"})
    void theKindMayStandInTheHeader(String kind) {
        var token = Issuers.OURS.token().header("typ", kind).text();

        assertThat(send(TokenCase.bearing("", token), unique("Header"))).isEqualTo(201);
    }

    @Test
    void aSoundTokenOfAnotherClinicIsNoSignInAtEither() {
        assertThat(send(sound(""), unique("Own"))).isEqualTo(201);
        assertThat(status(CLINIC + "-other", sound(""), unique("Foreign"))).isEqualTo(401);
        assertThat(status("riverside", sound(""), unique("Foreign"))).isEqualTo(401);
        assertThat(status("", sound(""), unique("Foreign"))).isEqualTo(401);
    }

    private static void assertNoSignIn(TokenCase tried) {
        var title = unique("Forged");

        assertThat(send(tried, title)).isIn(REFUSED);

        assertThat(titles()).doesNotContain(title);
        assertThat(send(sound("the control"), title)).isEqualTo(201);
        assertThat(titles()).contains(title);
    }

    private static TokenCase sound(String name) {
        return TokenCase.bearing(name, Issuers.OURS.accessToken().text());
    }

    private static List<String> titles() {
        return ApiClient.at(CLINIC)
                .with("Authorization", sound("").authorizations().getFirst())
                .all(TOPICS)
                .stream()
                .map(topic -> topic.path("title").asText())
                .toList();
    }

    private static int send(TokenCase tried, String title) {
        return status(CLINIC, tried, title);
    }

    private static int status(String clinic, TokenCase tried, String title) {
        ApiClient.at(clinic); // lets the client send a host
        var host = (clinic.isEmpty() ? "localhost" : clinic + ".localhost") + ":" + RestAssured.port;
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + TOPICS + tried.query()))
                .header("Host", host)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"%s\",\"component\":\"education\"}".formatted(title)));
        tried.authorizations().forEach(value -> request.header("Authorization", value));
        tried.headers().forEach(request::header);
        return answer(request.build()).statusCode();
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 401) {
                assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
                assertThat(answer.body()).contains("urn:pacewell:NotSignedIn");
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

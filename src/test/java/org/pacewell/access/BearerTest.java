package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

/** Who may ask at all. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class BearerTest {
    private static final String ME = "/api/v1/me";

    @Test
    void withoutATokenAProgramIsToldToSignIn() {
        assertNotSignedIn(ApiClient.at("riverside").get(ME));
        assertNotSignedIn(ApiClient.at("riverside").post("/api/v1/topics", "{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Bearer a.b.c", "Bearer ", "Basic Zm9vOmJhcg=="})
    void whatIsNoTokenIsNoSignIn(String header) {
        assertNotSignedIn(
                ApiClient.at("riverside").with("Authorization", header).get(ME));
    }

    @Test
    void aForgedTokenIsNoSignIn() {
        var parts = List.of(ApiClient.token("riverside", "participant").split("\\."));
        var coordinators = ApiClient.token("riverside", "coordinator").split("\\.")[1];

        assertNotSignedIn(bearing("riverside", parts.get(0) + "." + coordinators + "." + parts.get(2)));
    }

    /** Once they lived half an hour, and every night ended in refusals. */
    @Test
    void theTokensOfTestsOutliveTheLongestRun() throws IOException {
        var payload = ApiClient.token("riverside", "coordinator").split("\\.")[1];
        var claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));

        assertThat(Duration.ofSeconds(
                        claims.path("exp").asLong() - claims.path("iat").asLong()))
                .isGreaterThanOrEqualTo(Duration.ofHours(9));
    }

    @Test
    void anExpiredTokenIsNoSignIn() throws InterruptedException {
        var token = ShortLived.token("riverside", "coordinator");
        bearing("riverside", token).expect(200);

        Thread.sleep(ShortLived.LIFE.plusSeconds(1));

        assertNotSignedIn(bearing("riverside", token));
    }

    @Test
    void aTokenOfAnotherClinicIsNoSignIn() {
        assertNotSignedIn(bearing("ashgrove", ApiClient.token("riverside", "coordinator")));
        assertNotSignedIn(bearing("", ApiClient.token("riverside", "coordinator")));
    }

    @Test
    void thePlatformHasNoClinicToAskAbout() {
        var answer = bearing("", ApiClient.token("pacewell", "admin"));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aClinicThatDoesNotExistIsAProblem() {
        var answer = ApiClient.at("nowhere").get(ME);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aPageWithoutASessionGoesToTheSignIn() {
        var answer = ApiClient.at("riverside").get("/participants");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/realms/riverside/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/topics",
                "/api/v1/programmes",
                "/api/v1/participants",
                "/api/v1/cohorts",
                "/api/v1/staff",
                "/api/v1/sites"
            })
    void aParticipantReachesNothingOfStaff(String path) {
        var answer = ApiClient.riverside("participant").get(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static Answer bearing(String clinic, String token) {
        return ApiClient.at(clinic).with("Authorization", "Bearer " + token).get(ME);
    }

    private static void assertNotSignedIn(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.at("/type")).isEqualTo("urn:pacewell:NotSignedIn");
    }
}

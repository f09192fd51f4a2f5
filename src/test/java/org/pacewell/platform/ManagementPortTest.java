package org.pacewell.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Health and metrics have a port of their own, and nothing else is there. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class ManagementPortTest {
    @ParameterizedTest
    @CsvSource({
        "'', /q/health",
        "'', /q/metrics",
        "riverside, /q/health",
        "riverside, /q/health/ready",
        "riverside, /q/health/live",
        "riverside, /q/health/started",
        "riverside, /q/health/well",
        "riverside, /q/health/group/x",
        "riverside, /q/metrics",
        "riverside, /q/metrics/x",
        "riverside, /q"
    })
    void nobodyFindsThemOnTheMainPort(String clinic, String path) {
        assertThat(PageClient.at(clinic).get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/started", "/q/health/live", "/q/health/ready", "/q/health/well", "/q/metrics"})
    void theyAnswerOnTheManagementPort(String path) {
        assertThat(status(path)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/help", "/look.css", "/api/v1/me", "/q/openapi", "/sign-in/callback"})
    void nothingElseAnswersThere(String path) {
        assertThat(status(path)).isEqualTo(404);
    }

    private static int status(String path) {
        return given().redirects()
                .follow(false)
                .get(LocalServices.management() + path)
                .statusCode();
    }
}

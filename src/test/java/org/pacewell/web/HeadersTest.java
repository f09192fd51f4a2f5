package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.ApiClient;
import org.pacewell.Guarded;
import org.pacewell.local.LocalServices;

/** What every answer says to the browser: pages, errors, files and redirects. */
@Tag("E2")
@QuarkusTest
@WithTestResource(LocalServices.class)
class HeadersTest {
    private static final String NOBODY = "/participants/00000000-0000-7000-8000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "/help, 200",
        "/signed-out, 200",
        "/, 302",
        "/today, 302",
        "/nothing, 404",
        "/calendar/nothing.ics, 404",
        "/look.css, 200",
        "/css/pacewell.css, 200",
        "/js/register.js, 200",
        "/images/pacewell.svg, 200",
        "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css, 200",
        "/q/openapi, 200",
        "/q/health, 404",
        "/q/metrics, 404"
    })
    void aStrangersAnswersAreGuarded(String path, int status) {
        assertStatus(PageClient.at("riverside").get(path), status);
    }

    @Test
    void anUnknownHostsAnswerIsGuarded() {
        assertStatus(PageClient.at("nowhere").get("/"), 404);
        assertStatus(PageClient.at("nowhere").get("/look.css"), 200);
    }

    @ParameterizedTest
    @CsvSource({"/today, 200", "/participants, 200", "/home, 403", NOBODY + ", 404", "/nothing/here, 404", "/, 303"})
    void whatSignedInPeopleReadIsGuardedAndKeptNowhere(String path, int status) {
        var page = PageClient.of("riverside", "coordinator").get(path);

        assertStatus(page, status);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anAnswerToAFormIsGuardedAndKeptNowhere() {
        var coordinator = PageClient.of("riverside", "coordinator");
        var wrong = coordinator.send(coordinator.open("/participants/new").form());
        var done = coordinator.send(coordinator.open("/clinic/sites/new").form().with("name", "Guarded house"));

        assertStatus(wrong, 422);
        assertStatus(done, 303);
        assertThat(wrong.header("Cache-Control")).isEqualTo("no-store");
        assertThat(done.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void cookiesStayOutOfReachOfScripts() {
        var answer = PageClient.at("riverside").get("/");
        var cookies = answer.response().getDetailedCookies().asList();

        assertThat(cookies).isNotEmpty().allMatch(cookie -> cookie.isHttpOnly());
        assertThat(PageClient.of("riverside", "coordinator").cookies()).isNotEmpty();
    }

    /** The twin: what every test's client looks for is found where it is. */
    @Test
    void anUnguardedAnswerIsNoticed() {
        assertThatThrownBy(() -> Guarded.look("/", 200, header -> "", List.of("q_session=1; Path=/"), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("frame-ancestors")
                .hasMessageContaining("nosniff")
                .hasMessageContaining("it may be kept")
                .hasMessageContaining("cookie q_session");
    }

    @Test
    void everyAnswerToATestIsLookedAt(TestReporter reporter) {
        long before = Guarded.lookedAt();
        PageClient.at("riverside").get("/help");
        ApiClient.at("riverside").get("/api/v1/topics");

        assertThat(Guarded.lookedAt()).isEqualTo(before + 2);
        reporter.publishEntry("proved", Guarded.lookedAt() + " answers");
    }

    private static void assertStatus(Page page, int status) {
        assertThat(page.status()).isEqualTo(status);
    }
}

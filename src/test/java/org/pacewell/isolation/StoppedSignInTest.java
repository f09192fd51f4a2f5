package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.isolation.GuestScene.COORDINATOR;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Stella, as whom nobody should sign in for a while. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class StoppedSignInTest {
    private static final String ME = "/api/v1/me/schedule";

    /** One account for all tests. */
    private static final class Stella {
        private static final String ID = Cast.get().participant("stopped-stella", "Stellamaris", "Lockwell");
    }

    @BeforeEach
    void sheMaySignIn() {
        stopped(false);
    }

    @AfterEach
    void sheMaySignInAgain() {
        stopped(false);
        stella().get(ME).expect(200);
    }

    @Tag("E6")
    @Test
    void whoeverIsSignedInAsHerReachesNothingFromTheNextRequestOn() {
        stella().get(ME).expect(200);
        var pages = PageClient.of(Cast.OUR, "stopped-stella");
        assertThat(pages.get("/home").status()).isEqualTo(200);

        stopped(true);

        assertThat(stella().get(ME).status()).isEqualTo(403);
        assertThat(pages.get("/home").status()).isEqualTo(403);
        assertThat(stella().get("/api/v1/me").at("/roles/0")).isEmpty();
        assertThat(COORDINATOR.get("/api/v1/participants/" + Stella.ID).status())
                .as("her record stays")
                .isEqualTo(200);
    }

    @Tag("E6")
    @Test
    void herCalendarAddressOpensNothingMeanwhile() {
        var made = stella().post("/api/v1/me/calendar-address", Map.of("wording", "BUSY", "withPlace", false))
                .expect(201);
        var calendar = URI.create(made.at("/address")).getPath();
        ApiClient.at(Cast.OUR).get(calendar).expect(200);

        stopped(true);
        assertThat(ApiClient.at(Cast.OUR).get(calendar).status()).isEqualTo(404);

        stopped(false);
        ApiClient.at(Cast.OUR).get(calendar).expect(200);
    }

    @Test
    void anAccountThatIsUntiedIsTiedAgainOnlyByTheAddressOfTheRecord() {
        stella().get(ME).expect(200);
        COORDINATOR.put(signIn(), Map.of("stopped", true, "untie", true)).expect(200);
        assertThat(stella().get(ME).status()).as("stopped").isEqualTo(403);
        assertThat(COORDINATOR.get(signIn()).at("/tied")).isEqualTo("false");

        stopped(false);
        stella().get(ME).expect(200);
        assertThat(COORDINATOR.get(signIn()).at("/tied")).isEqualTo("true");
    }

    @Test
    void itIsStoppedAndAllowedOnItsPage() {
        stella().get(ME).expect(200);
        var morag = PageClient.of(Cast.OUR, "coordinator");
        var page = morag.open(morag.open("/participants/" + Stella.ID).link("Signing in"));
        assertThat(page.main())
                .contains("Stellamaris Lockwell, 17 May 1957", "tied to Stellamaris Lockwell", "works at once");

        var stopped = morag.submit(page.form("form:has([value=stop])").with("change", "stop"));
        assertThat(stopped.main()).contains("Nobody signs in as Stellamaris Lockwell any more.", "Stopped since");
        assertThat(stella().get(ME).status()).isEqualTo(403);

        var untied = morag.submit(stopped.form("form:has([value=untie])").with("change", "untie"));
        assertThat(untied.main()).contains("no longer tied").doesNotContain("Untie the account");
        var allowed = morag.submit(untied.form("form:has([value=allow])").with("change", "allow"));
        assertThat(allowed.main()).contains("can sign in again", "Nobody has signed in as Stellamaris Lockwell yet.");
        assertThat(PageClient.of(Cast.OUR, "manager")
                        .open("/trail?participant=" + Stella.ID)
                        .main())
                .contains("stop", "untie", "allow", "sign-in");
    }

    @Test
    void whatIsMeantMustBeSaid() {
        var morag = PageClient.of(Cast.OUR, "coordinator");
        var form = morag.open("/participants/" + Stella.ID + "/sign-in").form("form:has([value=stop])");

        assertThat(COORDINATOR.put(signIn(), Map.of()).wrongFields()).containsExactly("stopped");
        assertThat(morag.send(form.with("change", "")).status()).isEqualTo(422);
        assertThat(stella().get(ME).status()).isEqualTo(200);
    }

    private static void stopped(boolean stopped) {
        COORDINATOR.put(signIn(), Map.of("stopped", stopped)).expect(200);
    }

    private static String signIn() {
        return "/api/v1/participants/" + Stella.ID + "/sign-in";
    }

    private static ApiClient stella() {
        return ApiClient.at(Cast.OUR).with("Authorization", "Bearer " + ApiClient.token(Cast.OUR, "stopped-stella"));
    }
}

package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** Settings as in production: every cookie is kept from scripts, other sites and plain http, and sign-ins are few. */
@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(SecureCookiesTest.AsInProduction.class)
class SecureCookiesTest {
    private static final int MOST = 3;

    /** What an unsafe start turns off, turned on. */
    public static final class AsInProduction implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "pacewell.secure-cookies", "true",
                    "pacewell.sign-ins-a-minute", "" + MOST,
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @Test
    void everyCookieIsForThisHostAndHttpsAlone() {
        var person = from("198.51.100.1");
        var toIssuer = person.get("/");
        assertKept(toIssuer);
        assertThat(names(toIssuer)).anyMatch(name -> name.startsWith("q_auth_riverside"));

        person.signIn("coordinator");
        assertThat(person.cookies()).containsKey("q_session_riverside");

        var form = person.open("/clinic/sites/new");
        assertKept(form);
        assertThat(names(form)).contains("__Host-csrf-token").doesNotContain("csrf-token");
        var done = person.send(form.form().with("name", "Cookie house"));
        assertKept(done);
        assertThat(names(done)).contains("__Host-pacewell-done");
        assertThat(person.open("/clinic").text()).contains("Saved.").contains("Cookie house");
    }

    @Test
    void aSessionIsSetLikeEveryOtherCookie() {
        var session = from("198.51.100.2").signIn("coordinator");

        assertKept(session);
        assertThat(session.response().getDetailedCookie("q_session_riverside").getSameSite())
                .isEqualToIgnoringCase("Lax");
    }

    @Test
    void whoSignsInTooOftenWaitsAndNobodyElseDoes() {
        var person = from("198.51.100.3");
        for (int i = 0; i < MOST; i++) {
            assertThat(person.get(SignInSettings.CALLBACK).status()).isNotEqualTo(429);
        }

        var answer = person.get(SignInSettings.CALLBACK);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.text()).startsWith("There were too many sign-ins from here");
        assertThat(person.get("/help").status()).isEqualTo(200);
        assertThat(from("198.51.100.4").get(SignInSettings.CALLBACK).status()).isNotEqualTo(429);
    }

    private static PageClient from(String address) {
        return PageClient.at("riverside").with("X-Forwarded-For", address);
    }

    private static List<String> names(Page page) {
        return page.response().getDetailedCookies().asList().stream()
                .map(Cookie::getName)
                .toList();
    }

    /** Looks at what is set; what is taken away needs no guard. */
    private static void assertKept(Page page) {
        var set = page.response().getDetailedCookies().asList().stream()
                .filter(cookie -> cookie.getMaxAge() != 0)
                .toList();
        assertThat(set).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isSecured()).as(cookie.getName()).isTrue();
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getPath()).as(cookie.getName()).isEqualTo("/");
            assertThat(cookie.getDomain()).as(cookie.getName()).isNull();
        });
    }
}

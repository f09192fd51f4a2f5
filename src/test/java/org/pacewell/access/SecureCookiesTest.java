package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** Settings as in production: every cookie is kept from scripts, other sites and plain http. */
@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(AsInProduction.class)
class SecureCookiesTest {
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

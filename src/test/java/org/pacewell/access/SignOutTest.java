package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

@QuarkusTest
@WithTestResource(LocalServices.class)
class SignOutTest {
    @Test
    void signingOutEndsOurSessionAndThatOfTheIssuer() {
        var person = PageClient.signedInAfresh("riverside", "manager");

        var answer = person.send(person.open("/today").form("form[action=/sign-out]"));
        var page = person.follow(answer);

        assertThat(answer.header("Location")).contains("/realms/riverside/protocol/openid-connect/logout");
        assertThat(page.uri().getPath()).isEqualTo("/signed-out");
        assertThat(page.h1()).isEqualTo("You are signed out");
        assertThat(page.html().select("nav, .shell__account")).isEmpty();
        assertThat(person.get("/today").status()).isEqualTo(302);
        assertThat(person.follow(person.get("/today")).html().select("#kc-form-login"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPageOfAnotherSiteOrClinicCannotSignSomebodyOut(String from) {
        var person = PageClient.signedInAfresh("riverside", "manager");
        var form = person.open("/today").form("form[action=/sign-out]");

        assertThat(person.with("Sec-Fetch-Site", from).send(form).status()).isEqualTo(403);
        assertThat(person.get("/sign-out").status()).isIn(404, 405);

        assertThat(person.get("/today").status()).isEqualTo(200);
    }

    @Test
    void aScriptLearnsThatTheSessionIsOver() {
        var signedIn = PageClient.of("riverside", "coordinator").get("/session");

        assertThat(signedIn.status()).isEqualTo(204);
        assertThat(signedIn.header("X-CSRF-TOKEN")).isNotEmpty();
        assertThat(PageClient.at("riverside")
                        .with("X-Requested-With", "JavaScript")
                        .get("/session")
                        .status())
                .isEqualTo(499);
    }
}

package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class UnknownAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"nowhere.localhost", "example.org", "riverside.localhost.example.org", "a.riverside.localhost"})
    void aHostThatNamesNoClinicGetsACalmPage(String host) {
        for (var path : new String[] {"/", "/today", "/participants", "/help", "/sign-in/callback"}) {
            var page = PageClient.atHost(host).get(path);

            assertThat(page.status()).isEqualTo(404);
            assertThat(page.h1()).isEqualTo("Page not found");
            assertThat(page.main())
                    .contains("There is no clinic at this address.")
                    .contains("Reference:");
            assertThat(page.html().select("nav")).isEmpty();
            assertThat(page.text()).doesNotContain("Riverside").doesNotContain("Ashgrove");
        }
    }

    @Test
    void anAddressThatDoesNotExistGetsACalmPage() {
        for (var client : new PageClient[] {PageClient.at("riverside"), PageClient.of("riverside", "coordinator")}) {
            var page = client.get("/nothing/here");

            assertThat(page.status()).isEqualTo(404);
            assertThat(page.h1()).isEqualTo("Page not found");
            assertThat(page.main()).contains("We cannot find that.").contains("Reference:");
            assertThat(page.html().select("nav")).isEmpty();
            assertThat(page.text()).doesNotContain("jakarta").doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cohorts/x",
                "/cohorts/00000000-0000-7000-8000-000000000000",
                "/sessions/1",
                "/topics/%00",
                "/participants/..%2f"
            })
    void anIdentifierThatIsNoneIsNotFound(String path) {
        var page = PageClient.of("riverside", "coordinator").get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.h1()).isEqualTo("Page not found");
    }
}

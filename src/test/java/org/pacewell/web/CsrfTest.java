package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.local.LocalServices;

/** A form that does not come from our own page has no effect. */
@Tag("E4")
@QuarkusTest
@WithTestResource(LocalServices.class)
class CsrfTest {
    /** Without its token, or, where the person may not even send it, because of that. */
    private static final List<Integer> REFUSED = List.of(400, 403);

    @ParameterizedTest
    @CsvSource({
        "riverside, coordinator",
        "riverside, facilitator",
        "riverside, manager",
        "riverside, participant",
        "'', admin"
    })
    void everyFormAsksForItsToken(String clinic, String user) {
        var client = PageClient.of(clinic, user);
        Crawl.of(clinic, user)
                .forEach((kind, page) -> page.forms().stream()
                        .filter(form -> !form.action().equals("/sign-out"))
                        .forEach(form -> {
                            var what = form.action() + " on " + kind;
                            assertThat(client.send(form.withoutToken()).status())
                                    .as(what)
                                    .isIn(REFUSED);
                            assertThat(client.send(form.withToken(anothers())).status())
                                    .as(what)
                                    .isIn(REFUSED);
                            assertThat(client.with("Sec-Fetch-Site", "cross-site")
                                            .send(form)
                                            .status())
                                    .as(what)
                                    .isEqualTo(403);
                        }));
    }

    @Test
    void aFormWithoutItsOwnTokenChangesNothing() {
        var coordinator = PageClient.of("riverside", "coordinator");
        var form = coordinator.open("/clinic/sites/new").form().with("name", "Forged house");

        coordinator.send(form.withoutToken());
        coordinator.send(form.withToken(anothers()));
        coordinator.send(form.withToken(""));
        assertThat(coordinator.open("/clinic").main()).doesNotContain("Forged house");

        coordinator.submit(form);
        assertThat(coordinator.open("/clinic").main()).contains("Forged house");
    }

    @Test
    void anyoneWhoIsSignedOutIsAskedToSignIn() {
        var form = PageClient.of("riverside", "coordinator")
                .open("/clinic/sites/new")
                .form();

        assertThat(PageClient.at("riverside").send(form).status()).isIn(302, 400);
    }

    private static String anothers() {
        return PageClient.of("riverside", "clinician")
                .open("/participants/new")
                .form()
                .value("csrf-token");
    }
}

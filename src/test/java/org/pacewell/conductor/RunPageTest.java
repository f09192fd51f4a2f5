package org.pacewell.conductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.demoCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** The page on which a session is run, without a script. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class RunPageTest {
    @Test
    void itLeadsFromPartToPartAndTakesAStepBack() {
        var at = run(5);
        var ready = pages().open(at);
        assertThat(ready.main()).contains("Not started yet");

        var started = pages().submit(ready.form("#kind").with("kind", "START"));
        var first = started.one(".run__title").text();
        var next = pages().submit(started.form("#kind").with("kind", "NEXT"));
        assertThat(next.one(".run__title").text()).isNotEqualTo(first);
        assertThat(pages().submit(next.form("#kind").with("kind", "UNDO"))
                        .one(".run__title")
                        .text())
                .isEqualTo(first);

        var late = pages().send(started.form("#kind").with("kind", "NEXT"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.main()).contains("Somebody else saved a change while you were working.");
    }

    @Test
    void aTapOnALockedRegisterIsSentToTheRegister() {
        var at = run(1);
        var person = pages().open(at).form("#people li:first-child form");

        var answer = pages().send(person.with("tap", "LEAVES"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("Correct it on the register, and say why.");
        assertThat(answer.html().select(".govuk-error-summary a").attr("href")).isEqualTo("#people");
    }

    private static PageClient pages() {
        return PageClient.of("riverside", "facilitator");
    }

    private static String run(int number) {
        var api = ApiClient.riverside("facilitator");
        var cohort = demoCohort(api, "Kingfisher group");
        return "/sessions/" + api.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/" + (number - 1) + "/id")
                + "/run";
    }
}

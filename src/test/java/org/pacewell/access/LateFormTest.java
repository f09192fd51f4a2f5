package org.pacewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.local.LocalServices;
import org.pacewell.tenancy.Sql;
import org.pacewell.web.FilledForm;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** What is typed into a page without scripts outlives the session, for whoever typed it and for nobody else. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class LateFormTest {
    private static final String WORDS = "Prefers the chair by the door";
    private static final String SIGNED_OUT = "You were signed out before this was saved";

    private static final String AN_HOUR_LATER = """
            with kept as (delete from kept_form returning id, sealed, at)
            insert into kept_form select id, sealed, at - interval '61 minutes' from kept""";

    @Inject
    Sql sql;

    private PageClient browser = PageClient.at("riverside");
    private String person = "";
    private FilledForm typed = new FilledForm("", List.of());

    @BeforeEach
    void typeSomething() {
        browser = PageClient.signedInAfresh("riverside", "coordinator");
        var morag = ApiClient.riverside("coordinator");
        person = "/participants/" + ApiSamples.aParticipant(morag);
        typed = browser.open(person + "/edit").form().with("needsNote", WORDS);
        browser.endSession();
    }

    @Test
    void itIsShownAfterTheSignInAndSavedWhenAskedFor() {
        var shown = signInAgain(browser.send(typed), "coordinator");

        assertThat(shown.h1()).isEqualTo(SIGNED_OUT);
        assertThat(shown.main()).contains(WORDS);
        browser.submit(shown.form("form[action='" + typed.action() + "']"));
        assertThat(browser.open(person).main()).contains(WORDS);
    }

    @Test
    void nobodyElseInTheSameBrowserSeesIt() {
        var shown = signInAgain(browser.send(typed), "facilitator");

        assertThat(shown.text()).doesNotContain(WORDS);
        assertThat(shown.h1()).isNotEqualTo(SIGNED_OUT);
    }

    @Test
    void onceThrownAwayItIsGone() {
        var shown = signInAgain(browser.send(typed), "coordinator");

        browser.submit(shown.form("form[action='/kept-form/removal']"));

        assertThat(browser.get("/kept-form").header("Location")).endsWith("/");
        assertThat(browser.open(person).main()).doesNotContain(WORDS);
    }

    @Test
    void afterAnHourItIsGone() {
        var late = browser.send(typed);
        sql.change(AN_HOUR_LATER);

        assertThat(signInAgain(late, "coordinator").text()).doesNotContain(WORDS);
    }

    @Test
    void whatCameFromNoPageOfOursIsNotKept() {
        assertThat(browser.send(typed.withToken("forged")).header("Location")).contains("/realms/riverside/");
        assertThat(browser.send(typed.withoutToken()).header("Location")).contains("/realms/riverside/");
    }

    @Test
    void whoWasNeverSignedInHasNothingKept() {
        browser.cookies().remove("pacewell-owner");

        assertThat(browser.send(typed).header("Location")).contains("/realms/riverside/");
    }

    @Test
    void whatLiesInTheDatabaseTellsNothing() {
        browser.send(typed);

        var kept = sql.list("select sealed from kept_form", row -> new String(row.getBytes(1), StandardCharsets.UTF_8));
        assertThat(kept).isNotEmpty().noneMatch(text -> text.contains("chair"));
    }

    private Page signInAgain(Page answer, String user) {
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/kept-form");
        return browser.signInOn(browser.follow(answer), user);
    }
}

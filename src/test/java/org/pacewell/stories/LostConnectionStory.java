package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.local.LocalServices;

@Tag("B6-in-part")
@QuarkusTest
@WithTestResource(LocalServices.class)
class LostConnectionStory {
    private static final String AGAIN = "Wait a moment, then press the button again";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void nothingIsLostWhenTheConnectionIs() {
        var priya =
                stage.at("riverside").signIn("facilitator").visit(kingfisher().session(5));
        marksTheFirstAs(priya, "Remote");

        priya.goOffline().pressHere("Save the register");
        staysOnThePageWith(priya, "There is no connection just now. What you typed is still here.", "Remote");

        priya.comeBackOnline().press(AGAIN).sees("The register was saved.");
        Register.of(priya).row(0).isMarked("Remote").says("Recorded: Remote");
    }

    @Test
    void nothingIsLostWhenTheSessionRanOut() {
        var priya =
                stage.at("riverside").signIn("facilitator").visit(kingfisher().session(4));
        marksTheFirstAs(priya, "Adapted");

        priya.context().clearCookies();
        priya.expecting(499, () -> {
            priya.pressHere("Save the register");
            staysOnThePageWith(priya, "You were signed out because nothing happened for a while.", "Adapted");
        });
        signsInAgainInANewTab(priya);

        priya.press(AGAIN).sees("The register was saved.");
        Register.of(priya).row(0).isMarked("Adapted").says("Recorded: Adapted");
    }

    @Test
    void nothingIsLostWhenTheSessionRanOutAndThereAreNoScripts() {
        var priya = stage.withoutJavaScriptAt("riverside")
                .signIn("facilitator")
                .visit(kingfisher().session(3));
        Register.of(priya).row(0).choose("Remote").open().fill("Arrived at", "10:10");
        saysWhy(priya);

        priya.sessionsEnd().sends("Save the register");
        priya.typeSignIn("facilitator");
        priya.arrived().seesHeading("You were signed out before this was saved");

        priya.press("Save it now").sees("The register was saved.");
        Register.of(priya).row(0).isMarked("Remote").says("Recorded: Remote");
    }

    @Test
    void marksMadeWithoutANetworkWaitWithoutNamesAndArriveWhenItIsBack() {
        var session = kingfisher().session(8);
        var priya = stage.at("riverside").signIn("facilitator").visit(session);
        var morag = stage.at("riverside").signIn("coordinator").visit(session);
        priya.sees("Every mark is saved.").goOffline();
        Register.of(priya).row(7).choose("Remote");
        Register.of(priya).row(8).choose("Adapted");
        priya.sees("without names: 2.");
        assertThat(keptOnTheDevice(priya)).contains("REMOTE").doesNotContain(namesIn(priya));

        Register.of(morag).row(8).choose("Apology").says("Recorded: Apology");
        priya.comeBackOnline().sees("Every mark is saved.");
        Register.of(priya).row(7).says("Recorded: Remote");
        Register.of(priya).row(8).isMarked("Apology").says("Morag Ellis saved this just now.");

        priya.follow("Marks that wait").sees("Adapted, made at").sees("Apology, saved by Morag Ellis");
        WellMade.check(priya.page());
        priya.press("Use “Adapted”").sees("The mark of the device is in the register now.");
        Register.of(priya)
                .row(8)
                .isMarked("Adapted")
                .says("Recorded: Adapted")
                .open()
                .says("Earlier: Apology");
    }

    @Test
    void whoOpensAPageWithoutANetworkIsToldWhatWaits() {
        var session = kingfisher().session(8);
        var priya = stage.at("riverside").signIn("facilitator").visit(session);
        priya.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        priya.visit(session).sees("Every mark is saved.").goOffline();
        Register.of(priya).row(9).choose("Late");
        priya.sees("without names: 1.");

        priya.page().onDialog(dialog -> dialog.accept());
        priya.page().navigate(priya.page().url());
        priya.seesHeading("There is no connection just now");
        assertThat(keptOnTheDevice(priya)).doesNotContain("Priya").doesNotContain("Raman");

        priya.comeBackOnline().visit("/today").follow("Marks of a register wait on this device");
        priya.sees("Every mark is saved.");
        Register.of(priya).row(9).isMarked("Late").says("Recorded: Late");
    }

    /** All that the browser keeps for this clinic, but for cookies. */
    private static String keptOnTheDevice(Visitor visitor) {
        return (String) visitor.page().evaluate("""
                async () => {
                  const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const key of await cache.keys()) kept.push(key.url, await (await cache.match(key)).text());
                  }
                  return kept.join('\\n');
                }""");
    }

    private static String[] namesIn(Visitor visitor) {
        return visitor.main().locator(".register__name").allTextContents().toArray(String[]::new);
    }

    private static Cohort kingfisher() {
        return Cohort.named("Kingfisher group");
    }

    private static void marksTheFirstAs(Visitor priya, String outcome) {
        Register.of(priya).row(0).choose(outcome).open().fill("Arrived at", "10:10");
        saysWhy(priya);
    }

    /** The register of a session of weeks ago is locked. */
    private static void saysWhy(Visitor priya) {
        priya.fill("Why is it corrected?", "Told on the telephone");
    }

    private static void staysOnThePageWith(Visitor priya, String words, String outcome) {
        priya.sees(words);
        assertThat(priya.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .isFocused();
        var first = Register.of(priya).row(0).isMarked(outcome);
        assertThat(first.field("Arrived at")).hasValue("10:10");
        WellMade.check(priya.page());
    }

    private static void signsInAgainInANewTab(Visitor priya) {
        var tab = priya.newTab(() -> priya.link("Sign in again in a new tab").click());
        tab.typeSignIn("facilitator");
        tab.arrived().seesHeading("You are signed in again").close();
    }
}

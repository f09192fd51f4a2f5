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

package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** A session is run from a telephone, part by part, with a thumb or a key; what was pressed by mistake is taken back. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class FacilitatorRunsASessionStory {
    private static final String FIRST = "Talking with others about pain";
    private static final String SECOND = "Stretch and quota check";
    private static final String THIRD = "Work and daily life";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aSessionIsRunFromPartToPart() {
        var priya = stage.at("riverside").signIn("facilitator");
        priya.page().setViewportSize(390, 844);
        opensItFromToday(priya);
        startsAndSeesWhatToSay(priya);
        goesOnByOneKeyAndTakesAStepBack(priya);
        swapsAndGivesMoreTime(priya);
        pauses(priya);
        finishes(priya);
        takesTheFinishBackWithoutJavaScript(priya.path());
    }

    /** In a group of its own: the marks of today's session are another story's. */
    @Test
    void somebodyArrivesAndLeavesEarlyByOneTapEach() {
        var priya = stage.at("riverside").signIn("facilitator");
        priya.page().setViewportSize(390, 844);
        priya.visit("/sessions/" + aSessionOfHers() + "/run");
        somebodyArrivesAndLeavesEarly(priya);
    }

    private static String aSessionOfHers() {
        var morag = ApiClient.riverside("coordinator");
        var priya = ApiClient.riverside("facilitator").get("/api/v1/me").at("/id");
        var body = Map.of(
                "name", unique("Wren group"),
                "programmeId", aProgramme(morag, 1),
                "capacity", 2,
                "facilitatorIds", List.of(priya));
        var cohort = morag.post("/api/v1/cohorts", body).expect(201).id();
        enrol(morag, cohort, aParticipant(morag)).expect(201);
        return dated(morag, cohort, weekly(LocalDate.now().plusDays(80), "02:20"))
                .getFirst();
    }

    private static void opensItFromToday(Visitor priya) {
        priya.follow("Run the session").sees("Not started yet");
        assertThat(priya.button("Start")).isFocused();
    }

    private static void startsAndSeesWhatToSay(Visitor priya) {
        priya.keyAway("Enter").seesHeading(FIRST).sees("Then: " + SECOND).seesHeading("Questions for the group");
        assertThat(priya.page().getByRole(AriaRole.TIMER)).containsText("min left");
    }

    private static void goesOnByOneKeyAndTakesAStepBack(Visitor priya) {
        assertThat(next(priya)).isFocused();
        priya.keyAway("Enter").seesHeading(SECOND);
        priya.press("Take back the last step").seesHeading(FIRST);
        priya.goes(next(priya)).seesHeading(SECOND);
    }

    private static void swapsAndGivesMoreTime(Visitor priya) {
        priya.press("Swap with the next").seesHeading(THIRD).sees("Then: " + SECOND);
        var before = minutes(priya);
        priya.press("5 minutes more").seesHeading(THIRD);
        assertThat(minutes(priya)).isBetween(before + 4, before + 5);
    }

    private static void pauses(Visitor priya) {
        priya.press("Pause").sees("Paused").press("Go on").seesNot("Paused");
    }

    private static void somebodyArrivesAndLeavesEarly(Visitor priya) {
        var row = priya.main().locator("#people li").first();
        var name = row.locator("strong").textContent();
        priya.press("Here " + name);
        assertThat(row.locator(".tag")).containsText("Here");
        priya.press("Leaves now " + name);
        assertThat(row.locator(".tag")).containsText("Left early");
    }

    private static void finishes(Visitor priya) {
        while (priya.button("Skip").count() > 0
                && priya.main().getByText("This is the last part.").count() == 0) {
            priya.press("Skip");
        }
        priya.goes(next(priya)).sees("The session is finished.");
        assertThat(priya.main().locator("[aria-current=step]")).hasCount(0);
        assertThat(priya.main().getByText("Skipped").first()).isVisible();
    }

    /** The same buttons work where no script runs. */
    private void takesTheFinishBackWithoutJavaScript(String path) {
        var priya = stage.withoutJavaScriptAt("riverside").signIn("facilitator");
        priya.visit(path).press("Take back the last step").sees("This is the last part.");
        priya.press("Finish").sees("The session is finished.");
    }

    private static Locator next(Visitor priya) {
        return priya.main().locator("button[value=NEXT]");
    }

    private static int minutes(Visitor priya) {
        Locator clock = priya.page().getByRole(AriaRole.TIMER);
        return Integer.parseInt(clock.textContent().replaceAll("\\D", ""));
    }
}

package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ClinicianWritesAProgrammeStory {
    private static final String OURS = "Small steps at Riverside";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aClinicianWritesOrdersPublishesAndComparesAProgramme() {
        var tom = stage.at("riverside").signIn("clinician");
        beginsIt(tom);
        writesAModule(tom, "Pacing your day", "50", "25");
        writesAModule(tom, "Hello", "40", "20");
        putsTheSecondFirstByKeyboard(tom);
        ordersSegmentsByKeyboard(tom);
        printsAndPublishesIt(tom);
        beginsTheNextVersion(tom);
        comparesTheTwo(tom);
    }

    @Test
    void segmentsAreOrderedWithoutJavaScript() {
        var tom = stage.withoutJavaScriptAt("riverside").signIn("clinician");
        tom.visit("/programmes/new").fill("Name", "Without a script").press("Begin the draft");
        tom.follow("Add a module").fill("Title", "One").press("Add a part");
        title(tom, 0).fill("Talk");
        tom.press("Add a part");
        title(tom, 1).fill("Tea");
        tom.press("Move up: Part 2");

        assertThat(title(tom, 0)).hasValue("Tea");
        assertThat(tom.button("Move down: Tea")).isFocused();
    }

    private static void beginsIt(Visitor tom) {
        tom.visit("/programmes").follow("Write a programme");
        tom.expecting(422, () -> tom.press("Begin the draft"));
        tom.seesMistake("Name", "Give the programme a name");
        tom.fill("Name", OURS).fill("Summary", "Four mornings.").tick("Tuesday").press("Begin the draft");
        tom.sees("The draft was begun.").sees("No modules yet");
    }

    private static void writesAModule(Visitor tom, String title, String first, String second) {
        tom.follow("Add a module").fill("Title", title).press("Add a part");
        segment(tom, 0, "Talk", "DISCUSSION", first);
        tom.press("Add a part");
        segment(tom, 1, "Breathe", "RELAXATION", second);
        var all = String.valueOf(Integer.parseInt(first) + Integer.parseInt(second));
        assertThat(tom.page().locator("[data-total-all]")).hasText("1 h" + (all.equals("60") ? "" : " 15 min"));
        assertThat(tom.page().locator("[data-total=RELAXATION] dd")).hasText(second + " min");
        tom.press("Save the draft").sees("The draft was saved.").sees(title);
    }

    private static void putsTheSecondFirstByKeyboard(Visitor tom) {
        tom.button("Move up: Hello").focus();
        tom.keyAway("Enter");
        assertThat(tom.button("Move down: Hello")).isFocused();
        assertThat(tom.main().locator(".part__what a").first()).hasText("1. Hello");
    }

    private static void ordersSegmentsByKeyboard(Visitor tom) {
        tom.follow("1. Hello");
        tom.button("Move down: Talk").focus();
        tom.keyAway("Enter");
        assertThat(tom.button("Move up: Talk")).isFocused();
        assertThat(title(tom, 0)).hasValue("Breathe");
        tom.press("Take out: Breathe").sees("“Breathe” is taken out when you save.");
        tom.press("Put back: Breathe").press("Save the draft").sees("The draft was saved.");
    }

    private static void printsAndPublishesIt(Visitor tom) {
        tom.follow("About the whole programme")
                .fill("Modules that people attend to complete it", "2")
                .press("Save the draft");
        tom.follow("See and publish it").sees("2 of 2 modules");
        tom.follow("Print the plan").seesHeading(OURS).sees("Week 1");
        tom.page().goBack();
        tom.press("Publish edition 1").sees("Edition 1 was published.");
    }

    private static void beginsTheNextVersion(Visitor tom) {
        tom.press("Begin the next version").sees("This is the draft of edition 2.");
        tom.press("Copy: Hello").sees("“Hello” was copied.");
        tom.follow("Take out: Pacing your day").press("Take it out").sees("“Pacing your day” was taken out.");
        tom.follow("See and publish it").press("Publish edition 2");
    }

    private static void comparesTheTwo(Visitor tom) {
        tom.follow("Editions").press("Compare").seesHeading("What changed");
        tom.sees("Module 2: Hello (copy)").sees("Changed").follow("Editions");
        tom.follow("Back to the programme").follow("Retire").press("Retire the programme");
        tom.sees("The programme was retired.").press("Bring it back").sees("The programme was brought back.");
    }

    private static void segment(Visitor tom, int place, String title, String component, String minutes) {
        title(tom, place).fill(title);
        tom.page().locator("#segments-" + place + "-component").selectOption(component);
        tom.page().locator("#segments-" + place + "-minutes").fill(minutes);
    }

    private static Locator title(Visitor tom, int place) {
        return tom.main()
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Part " + (place + 1)))
                .getByLabel("Title");
    }
}

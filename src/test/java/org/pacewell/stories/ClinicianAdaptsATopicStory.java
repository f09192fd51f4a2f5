package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ClinicianAdaptsATopicStory {
    private static final String OURS = "Sleeping better at Riverside";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aClinicianAdaptsPreviewsPublishesComparesAndPrints() {
        var tom = stage.at("riverside").signIn("clinician");
        findsSleep(tom);
        adaptsIt(tom);
        writesWithThePreviewBeside(tom);
        isToldThatNobodyReviewedIt(tom);
        reviewsAndPublishesIt(tom);
        publishesASecondVersion(tom);
        comparesTheTwo(tom);
        printsIt(tom);
        retiresItAndBringsItBack(tom);
    }

    @Test
    void thePreviewWorksWithoutJavaScript() {
        var tom = stage.withoutJavaScriptAt("riverside").signIn("clinician");
        tom.visit("/topics/new").fill("Handout", "### A small step\n\n- one").press("Preview");

        tom.seesTyped("Handout", "### A small step\n\n- one");
        assertThat(tom.page().locator("#handout-preview h3")).hasText("A small step");
    }

    private static void findsSleep(Visitor tom) {
        tom.visit("/topics")
                .choose("Tag", "sleep")
                .press("Show topics")
                .follow("Sleeping better when you live with pain")
                .sees("Comes with Pacewell");
    }

    private static void adaptsIt(Visitor tom) {
        tom.follow("Adapt a copy")
                .fill("Title of your copy", OURS)
                .press("Make the copy")
                .sees("The topic was copied.")
                .sees("Adapted from")
                .sees("This is a draft.");
    }

    private static void writesWithThePreviewBeside(Visitor tom) {
        tom.follow("Change").fill("Handout", "### One small step\n\nKeep a **steady** time to get up.");
        assertThat(tom.page().locator("#handout-preview h3").first()).hasText("One small step");
        assertThat(tom.page().locator("#handout-preview strong").first()).hasText("steady");
        tom.fill("Easy read", "Get up at the same time. Each day.")
                .fill("Links", "Sleep advice https://example.org/sleep")
                .press("Save the draft")
                .sees("The draft was saved.");
    }

    private static void isToldThatNobodyReviewedIt(Visitor tom) {
        tom.expecting(422, () -> tom.press("Publish version 1"));
        assertThat(tom.page().locator(".govuk-error-summary")).isFocused();
        tom.sees("Say who has reviewed this topic before you publish it.");
    }

    private static void reviewsAndPublishesIt(Visitor tom) {
        tom.follow("Change")
                .fill("Reviewed by", "Dr Tom Adeyemi")
                .fill("Next review", LocalDate.now().plusYears(1).toString())
                .press("Save the draft")
                .press("Publish version 1")
                .sees("Version 1 was published.");
    }

    private static void publishesASecondVersion(Visitor tom) {
        tom.follow("Change")
                .fill("Handout", "### One small step\n\nKeep a steady time to go to bed.")
                .press("Save the draft")
                .sees("Sessions still give version 1.")
                .press("Publish version 2")
                .sees("Version 2 was published.");
    }

    private static void comparesTheTwo(Visitor tom) {
        tom.follow("Versions").press("Compare").seesHeading("What changed");
        assertThat(tom.main().locator("del").last()).containsText("get up.");
        assertThat(tom.main().locator("ins").last()).containsText("go to bed.");
        tom.follow("Versions").follow("Back to the topic");
    }

    private static void printsIt(Visitor tom) {
        tom.choose("Kind of print", "large")
                .press("Open the page")
                .seesHeading(OURS)
                .sees("Version 2, published on");
        tom.page().goBack();
        tom.choose("Kind of print", "easy-read").press("Open the page").sees("Get up at the same time.");
        tom.page().goBack();
    }

    private static void retiresItAndBringsItBack(Visitor tom) {
        tom.follow("Retire").press("Retire the topic").sees("The topic was retired.");
        tom.press("Bring it back").sees("The topic was brought back.");
    }
}

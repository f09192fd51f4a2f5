package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class FacilitatorWritesNotesStory {
    private static final String TEXT = "Stood for longer than last week.";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aFacilitatorWritesSignsAndAmends() {
        var session = Cohort.named("Kingfisher group").session(5);
        var priya = stage.at("riverside").signIn("facilitator").visit(session);
        var name = opensTheNotes(priya);
        writesAboutTheGroup(priya, name);
        writesAboutOnePerson(priya);
        amendsIt(priya);
    }

    /** @return the given name of somebody of the group */
    private static String opensTheNotes(Visitor priya) {
        priya.follow("Notes: 0 of 12 signed").seesHeading("Notes").sees("0 of 12 signed.");
        var row = priya.main().locator(".card").last().locator(".list__grow").first();
        return row.textContent().strip().split(" ")[0];
    }

    private static void writesAboutTheGroup(Visitor priya, String name) {
        priya.follow("Write").press("Put in the facts of the session");
        var first = priya.field("What we did");
        assertThat(first).hasValue(Visitor.containing("of 11 people took part."));
        priya.fill("How it went", "It was " + name + "’s day.");
        priya.expecting(422, () -> priya.press("Sign"));
        priya.sees("The draft is saved and not signed yet.").sees("This note names somebody of the group: “" + name);
        priya.fill("How it went", "It was a good day.").press("Sign").sees("The note was signed.");
        priya.sees("Signed by Priya Raman")
                .follow("Back to the notes of the session")
                .sees("1 of 12 signed.");
    }

    private static void writesAboutOnePerson(Visitor priya) {
        priya.follow("Write")
                .fill("How it went", TEXT)
                .tick("Ask for a co-signature")
                .press("Save the draft")
                .sees("The draft was saved.")
                .press("Sign")
                .sees("Co-signature asked for");
    }

    private static void amendsIt(Visitor priya) {
        priya.follow("Amend").fill("How it went", "Stood for a little longer.");
        priya.expecting(422, () -> priya.press("Sign"));
        priya.seesMistake("Why is it amended?", "Say why this note is amended.")
                .fill("Why is it amended?", "More exact")
                .press("Sign")
                .sees("Amended because: More exact")
                .follow("Version 1")
                .sees("As signed by Priya Raman")
                .sees(TEXT);
    }
}

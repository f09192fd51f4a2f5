package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.ApiSamples;
import org.pacewell.local.LocalServices;
import org.pacewell.topic.FileSamples;

/** A clinician adds a picture to a topic and publishes it; a participant opens it from the handout. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class ClinicianAddsAFileStory {
    private static final String TOPIC = "Looking ahead and keeping it going";

    @RegisterExtension
    final Stage stage = new Stage();

    private final String chart = ApiSamples.unique("Ladder of steps");

    @Test
    void aParticipantOpensWhatAClinicianAdded() {
        var tom = stage.withoutJavaScriptAt("riverside").signIn("clinician");
        comesToTheFiles(tom);
        isToldThatItIsNoPicture(tom);
        addsThePicture(tom);
        publishesIt(tom);

        var aisha = stage.at("riverside").signIn("participant");
        opensIt(aisha);
    }

    private static void comesToTheFiles(Visitor tom) {
        tom.visit("/topics?query=Looking+ahead").follow(TOPIC).follow("Add or change files");
        tom.seesHeading("Files of “" + TOPIC + "”");
    }

    private void isToldThatItIsNoPicture(Visitor tom) {
        tom.fill("What it is called", chart).tick("Participants, with the handout");
        choose(tom, FileSamples.aPage());
        tom.expecting(422, () -> tom.press("Add the file"));
        tom.sees("This file is no PDF, PNG or JPEG.").seesTyped("What it is called", chart);
    }

    private void addsThePicture(Visitor tom) {
        choose(tom, FileSamples.aPng());
        tom.press("Add the file").sees("The file was added to the draft.");
    }

    private void publishesIt(Visitor tom) {
        tom.follow("Back to the topic").sees(chart).press("Publish version").sees("was published.");
    }

    private void opensIt(Visitor aisha) {
        aisha.visit("/my-programme").follow(TOPIC).sees(chart);
        aisha.link(chart).click();
        assertThat(aisha.page().locator("img")).hasCount(1);
        Assertions.assertThat(aisha.path()).contains("/files/");
        // The browser frames a picture with styles of its own, and the policy shuts even these out.
        Assertions.assertThat(aisha.troublesSoFar()).allMatch(it -> it.contains("Applying inline style"));
    }

    private static void choose(Visitor tom, byte[] file) {
        tom.field("File").setInputFiles(new FilePayload("ladder.png", "image/png", file));
    }
}

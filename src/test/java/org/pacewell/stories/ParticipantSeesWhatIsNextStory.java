package org.pacewell.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ParticipantSeesWhatIsNextStory {
    @RegisterExtension
    final Stage stage = new Stage();

    @TempDir
    Path folder;

    @Test
    void aParticipantSeesWhatIsNextAndNothingOfTheOthers() throws IOException {
        var kingfisher = Cohort.named("Kingfisher group");
        kingfisher.marks(1, "Aisha Khan", "DID_NOT_ATTEND");
        var aisha = stage.recordedAt("riverside", folder.resolve("visit.har")).signIn("participant");

        seesTheNextSessionFirst(aisha);
        findsTheWay(aisha);
        readsAHandout(aisha);
        looksAtTheWholeProgramme(aisha);
        takesHerSessionsIntoHerOwnCalendar(aisha);
        saysThatSheCannotComeAndThatSheDoesAfterAll(aisha);
        signsOut(aisha);

        stage.empty();
        nothingNamesAnybodyElse(answersIn(folder.resolve("visit.har")), kingfisher.tracesOfAllBut("Aisha Khan"));
    }

    private static void seesTheNextSessionFirst(Visitor aisha) {
        aisha.seesHeading("Hello Aisha")
                .sees("Your next session is")
                .sees("of 8")
                .sees("Riverside Centre, Room 2");
        assertThat(aisha.path()).isEqualTo("/home");
    }

    private static void findsTheWay(Visitor aisha) {
        aisha.follow("How to get there")
                .sees("12 Mill Lane")
                .sees("There is a lift")
                .follow("Home");
    }

    private static void readsAHandout(Visitor aisha) {
        aisha.goes(aisha.page().locator("main a[href^='/handouts/']").first())
                .sees("Handout")
                .follow("My programme");
    }

    private static void looksAtTheWholeProgramme(Visitor aisha) {
        aisha.seesHeading("1. Welcome, and understanding pain")
                .sees("You missed this one")
                .sees("That happens, and you are welcome next time.")
                .visit("/home");
    }

    private static void takesHerSessionsIntoHerOwnCalendar(Visitor aisha) {
        aisha.follow("See the whole programme")
                .follow("Your sessions in your own calendar")
                .sees("If you share a calendar at home, your family sees them too.")
                .tick("Busy")
                .press("Make my calendar address")
                .seesHeading("Your calendar address");
        assertThat(aisha.field("Address").inputValue()).matches(".*/calendar/[A-Za-z0-9_-]{32}\\.ics");
        aisha.follow("I have copied it")
                .sees("We cannot show it again")
                .follow("Make a new address")
                .follow("Keep it as it is")
                .follow("Stop it")
                .press("Stop it")
                .sees("Your calendar address is stopped.")
                .visit("/home");
    }

    private static void saysThatSheCannotComeAndThatSheDoesAfterAll(Visitor aisha) {
        takesBackWhatSheSaidBefore(aisha);
        aisha.press("I’m flaring but coming").sees("You told us that you are having a flare and will come.");
        aisha.press("I can’t come").sees("Thank you. Your team knows now.").sees("You told us that you can’t come.");
        aisha.press("I’m coming after all")
                .sees("Good. We look forward to seeing you.")
                .seesNot("You told us");
    }

    private static void takesBackWhatSheSaidBefore(Visitor aisha) {
        if (aisha.page().getByText("I’m coming after all").count() > 0) aisha.press("I’m coming after all");
    }

    private static void signsOut(Visitor aisha) {
        aisha.goes(aisha.page().getByText("Sign out")).seesHeading("You are signed out");
        aisha.goTo("/home");
        assertThat(aisha.page().url()).contains("/realms/riverside/");
    }

    private static void nothingNamesAnybodyElse(List<String> answers, List<String> others) {
        assertThat(others).hasSizeGreaterThan(30);
        assertThat(answers).hasSizeGreaterThan(10);
        for (var answer : answers) assertThat(answer).doesNotContain(others.toArray(String[]::new));
    }

    private static List<String> answersIn(Path recording) throws IOException {
        var answers = new ArrayList<String>();
        for (var entry : new ObjectMapper().readTree(recording.toFile()).at("/log/entries")) {
            answers.add(entry.at("/response/headers").toString());
            var content = entry.at("/response/content");
            var text = content.path("text").asText();
            answers.add(
                    content.path("encoding").asText().equals("base64")
                            ? new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1)
                            : text);
        }
        return answers;
    }
}

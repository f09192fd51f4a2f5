package org.pacewell.stories;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ClinicianOpensARecordStory {
    private static final String OPEN = "Open the record for 4 hours";
    private static final String QUESTION = "Why do you need this record?";
    private static final String WHY = "Covering for Dr Novak, the person phoned about a flare";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aClinicianOpensARecordWithAReasonAndTheManagerLooksAtIt() {
        var ofOtter = somebodyOf("Otter group");
        var tom = stage.at("riverside").signIn("clinician");
        var grace = stage.at("riverside").signIn("manager");

        findsThatTheRecordIsOutsideReach(tom, ofOtter.nhsNumber());
        mustSayWhy(tom);
        readsTheRecord(tom, ofOtter.name());
        theManagerLooksAtIt(grace, ofOtter.name());
        closesItAgain(tom);
    }

    private static void findsThatTheRecordIsOutsideReach(Visitor tom, String nhsNumber) {
        tom.visit("/participants?query=" + nhsNumber).sees("This record is outside your reach");
        tom.expecting(403, () -> tom.follow("Open it with a reason"));
        tom.seesHeading("This record is outside your reach");
    }

    private static void mustSayWhy(Visitor tom) {
        tom.fill(QUESTION, "Need it");
        tom.expecting(422, () -> tom.press(OPEN));
        tom.seesMistake(QUESTION, "Say in at least three words").seesTyped(QUESTION, "Need it");
    }

    private static void readsTheRecord(Visitor tom, String name) {
        tom.fill(QUESTION, WHY).press(OPEN);
        tom.seesHeading(name).sees(WHY).sees("The manager has been told");
    }

    private static void theManagerLooksAtIt(Visitor grace, String name) {
        grace.visit("/break-glass").sees(name).sees(WHY).sees("Still open");
        grace.press("I have looked at how Tom Adeyemi opened the record of " + name);
        grace.visit("/break-glass?query=" + name.replace(' ', '+')).sees(name).seesNot("I have looked at this");
    }

    private static void closesItAgain(Visitor tom) {
        tom.press("Close it now").seesHeading("Participants");
    }

    private record Somebody(String name, String nhsNumber) {}

    private static Somebody somebodyOf(String cohort) {
        var coordinator = ApiClient.riverside("coordinator");
        var id = coordinator
                .get("/api/v1/cohorts/" + ApiSamples.demoCohort(coordinator, cohort) + "/enrolments")
                .at("/items/0/participantId");
        var person = coordinator.get("/api/v1/participants/" + id);
        return new Somebody(person.at("/givenName") + " " + person.at("/familyName"), person.at("/nhsNumber"));
    }
}

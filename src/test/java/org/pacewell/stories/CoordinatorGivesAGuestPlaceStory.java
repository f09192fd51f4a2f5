package org.pacewell.stories;

import static org.pacewell.isolation.GuestScene.COORDINATOR;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.isolation.GuestScene;
import org.pacewell.local.LocalServices;

/** Vera missed the first session of her group; Hanna runs another one that still gives it. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class CoordinatorGivesAGuestPlaceStory {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aMissedSessionIsMadeUpWithAnotherGroup() {
        GuestScene.clear();
        var vera = GuestScene.participant("story-guest", "Verity", "Visitorby");
        var hanna = GuestScene.facilitator("story-host", "Hannelore", "Hostley");
        var scene = GuestScene.of(vera, List.of(hanna));
        var session = scene.offered().getFirst();
        var morag = stage.at("riverside").signIn("coordinator");

        aCoordinatorGivesThePlace(morag, scene);
        GuestScene.began(session, 5);
        theGuestChecksIn(stage.at("riverside").signIn("story-guest"), session);
        theHostSeesTheGuest(stage.at("riverside").signIn("story-host"), session);
        GuestScene.over(session, 1);
        itCountsAtHome(morag, scene);
        GuestScene.clear();
    }

    private static void aCoordinatorGivesThePlace(Visitor morag, GuestScene scene) {
        morag.visit("/cohorts/" + scene.home() + "/dose").sees("Make-up sessions");
        morag.goes(morag.main().locator("a[href$='/make-ups']").first()).sees("Verity Visitorby, born 17 May 1957");
        morag.goes(morag.main()
                .locator("form[action$='/make-ups'] button.button--quiet")
                .first());
        morag.sees("The place was given.").sees("Guest places").sees("Withdraw this place");
    }

    private static void theGuestChecksIn(Visitor vera, String session) {
        var code = COORDINATOR.get("/api/v1/sessions/" + session + "/check-in").at("/code");
        vera.sees("Catch-up session, with another group").follow("I’m in the room: check in");
        vera.fill("Code", code.toLowerCase(Locale.ROOT)).press("I’m here");
        vera.sees("Thank you. You are checked in.");
    }

    private static void theHostSeesTheGuest(Visitor hanna, String session) {
        hanna.visit("/sessions/" + session + "/check-in").sees("Welcome. Tell us that you are here");
        hanna.visit("/sessions/" + session).sees("They checked themselves in.").sees("Guest");
    }

    private static void itCountsAtHome(Visitor morag, GuestScene scene) {
        morag.visit("/cohorts/" + scene.home() + "/dose").sees("of 60").sees("Took part in 1 of 3 modules");
    }
}

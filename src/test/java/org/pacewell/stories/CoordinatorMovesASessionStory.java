package org.pacewell.stories;

import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** Three Wednesdays before Easter 2032, whose Monday is the 29 March. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class CoordinatorMovesASessionStory {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aCoordinatorMovesASessionPastABankHolidayAndArrangesCover() {
        var session = aSessionOf("Priya");
        var morag = stage.at("riverside").signIn("coordinator");

        movesTheSeriesPastEaster(morag, session);
        takesItBackAndDoesItAgain(morag, session);
        arrangesCover(morag, session);
        findsItInTheCalendar(morag);
    }

    private static void movesTheSeriesPastEaster(Visitor morag, String session) {
        morag.visit("/sessions/" + session).follow("Move this session");
        morag.fill("New date", "2032-03-15").tick("This one and all later ones of the cohort");
        morag.press("Show what would happen")
                .seesHeading("Check what would happen")
                .sees("Easter Monday")
                .sees("What people are told");
        morag.press("Do it").seesHeading("The sessions were changed").sees("Monday 5 April");
    }

    private static void takesItBackAndDoesItAgain(Visitor morag, String session) {
        morag.press("Take it back").sees("Wed 3 March");
        movesTheSeriesPastEaster(morag, session);
    }

    private static void arrangesCover(Visitor morag, String session) {
        morag.visit("/sessions/" + session).follow("Arrange cover");
        morag.sees("The session would lack: Physiotherapist");
        morag.press("Choose Ines Duarte").sees("Ines Duarte");
    }

    private static void findsItInTheCalendar(Visitor morag) {
        morag.visit("/calendar?on=2032-03-15").seesHeading("March 2032").sees("Good Friday");
    }

    private static String aSessionOf(String given) {
        var staff = MORAG.all("/api/v1/staff").stream()
                .filter(member -> member.path("givenName").asText().equals(given))
                .map(member -> member.path("id").asText())
                .findFirst()
                .orElseThrow();
        var cohort = MORAG.post(
                        "/api/v1/cohorts",
                        Map.of(
                                "name", unique("Easter group"),
                                "programmeId", aProgramme(MORAG, 3),
                                "capacity", 8,
                                "facilitatorIds", List.of(staff)))
                .expect(201)
                .id();
        return dated(MORAG, cohort, weekly(LocalDate.of(2032, 3, 3), "04:10")).getFirst();
    }
}

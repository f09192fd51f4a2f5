package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** Somebody stays away twice and nobody knows why; the task says so, and people do the rest. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class CoordinatorRingsSomebodyStory {
    private static final String NAME = "Rosa Rescuesson";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void twoAbsencesBecomeATaskThatAPersonCloses() {
        var sessions = aGroupWithRosa();
        var priya = stage.at("riverside").signIn("facilitator");
        staysAway(priya, sessions.get(2));
        staysAway(priya, sessions.get(3));
        seesTheTaskOnToday(priya);

        var morag = stage.at("riverside").signIn("coordinator");
        opensTheTask(morag, priya.path());
        ringsAndOffers(morag);
        closesIt(morag);
        recordsAnIncident(priya, sessions.get(2));
    }

    /** The addresses of the sessions of a group that Priya runs. */
    private static List<String> aGroupWithRosa() {
        var morag = ApiClient.riverside("coordinator");
        var kingfisher = morag.get("/api/v1/cohorts/" + demoCohort(morag, "Kingfisher group"));
        var priya = ApiClient.riverside("facilitator").get("/api/v1/me").at("/id");
        var cohort = morag.post(
                        "/api/v1/cohorts",
                        Map.of(
                                "name", unique("Robin group"),
                                "programmeId", kingfisher.at("/programmeId"),
                                "capacity", 2,
                                "facilitatorIds", List.of(priya)))
                .expect(201)
                .id();
        var rosa = Map.of("givenName", "Rosa", "familyName", "Rescuesson", "birthDate", "1963-02-01");
        enrol(
                        morag,
                        cohort,
                        morag.post("/api/v1/participants", rosa).expect(201).id())
                .expect(201);
        return dated(morag, cohort, weekly(LocalDate.now().plusDays(40), "06:35")).stream()
                .map(id -> "/sessions/" + id)
                .toList();
    }

    private static void staysAway(Visitor priya, String session) {
        priya.visit(session);
        Register.of(priya).of(NAME).choose("Not here");
        priya.press("Save the register").sees("The register was saved.");
    }

    private static void seesTheTaskOnToday(Visitor priya) {
        priya.visit("/today").follow("Your tasks").sees(NAME);
        var row = priya.main().locator("tr").filter(new Locator.FilterOptions().setHasText(NAME));
        assertThat(row).containsText("Not there at sessions 3 and 4, and we do not know why.");
        priya.goes(row.locator("a"));
    }

    private static void opensTheTask(Visitor morag, String task) {
        morag.visit(task)
                .seesHeading("Get in touch")
                .sees("Not there at sessions 3 and 4, and we do not know why.")
                .sees("Priya Raman");
    }

    private static void ringsAndOffers(Visitor morag) {
        morag.follow("Record a contact").seesHeading("Get in touch with " + NAME);
        morag.expecting(422, () -> morag.press("Keep this contact"));
        morag.sees("Say whether you spoke with the person.");
        morag.tick("Yes")
                .choose("What keeps them away", "Flare-up")
                .tick("Coming and adapting")
                .press("Keep this contact")
                .sees("Spoke with them. What keeps them away: Flare-up. Offered: coming and adapting");
    }

    private static void closesIt(Visitor morag) {
        morag.expecting(422, () -> morag.press("Close it"));
        morag.sees("Choose how it ended");
        morag.tick("Done")
                .fill("Why", "Comes again next week")
                .press("Close it")
                .sees("closed it: Done. Comes again next week");
    }

    private static void recordsAnIncident(Visitor priya, String session) {
        priya.visit(session)
                .follow("Record an incident")
                .sees("Call now")
                .sees("Ask at the front desk, extension 204")
                .press("Fall")
                .seesHeading("Recorded in this session");
        assertThat(priya.page().locator(".govuk-notification-banner").first()).containsText("Recorded: Fall.");
    }
}

package org.pacewell.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aPerson;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Whoever runs a session today finds on their first page who comes and what they need. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class TodayPageTest {
    @Test
    void whoeverRunsASessionSeesWhoComesToIt() {
        var run = mine();

        assertThat(run.select("a:contains(Run the session)").attr("href")).endsWith("/run");
        assertThat(run.select("h3").eachText()).contains("Who comes");
        assertThat(run.select("h3:contains(Who comes) + ul li").eachText())
                .hasSizeGreaterThan(5)
                .allMatch(who -> who.matches(".*b\\. \\d{4}.*"));
    }

    @Test
    void somebodyIsNamedAsTheyLikeToBe() {
        var coordinator = ApiClient.riverside("coordinator");
        var details = new HashMap<>(aPerson());
        details.put("givenName", "Margaret");
        details.put("preferredName", "Peggy");
        details.put("pronouns", "she and her");
        details.put("needs", List.of("STEP_FREE"));
        var person = coordinator.post("/api/v1/participants", details).expect(201);
        assertThat(person.at("/pronouns")).isEqualTo("she and her");
        var cohort = aCohort(coordinator, 2, aProgramme(coordinator, 2));
        enrol(coordinator, cohort, person.id()).expect(201);
        var session = dated(coordinator, cohort, weekly(LocalDate.now().plusDays(60), "02:40"))
                .getFirst();
        var pages = PageClient.of("riverside", "coordinator");

        assertThat(pages.open("/sessions/" + session).one(".register__who").text())
                .contains("Margaret Test", "“Peggy”, she and her, b. 1961", "Step-free");
        assertThat(pages.open("/sessions/" + session + "/sheet").main()).doesNotContain("she and her");
        assertThat(pages.open("/participants/" + person.id()).main()).contains("Peggy", "she and her");
    }

    @Test
    void whoeverRunsNothingSeesTheSessionsAlone() {
        var coordinator = PageClient.of("riverside", "coordinator").open("/today");

        assertThat(coordinator.main()).contains("Today’s sessions").doesNotContain("Who comes");
    }

    private static Element mine() {
        return PageClient.of("riverside", "facilitator").open("/today").one("section:has(h3:contains(Who comes))");
    }
}

package org.pacewell.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CohortApiTest {
    private static final String COHORTS = "/api/v1/cohorts";

    @Test
    void aPlannedCohortHasNoDatesAndNobodyInIt() {
        var cohort =
                coordinator().get(COHORTS + "/" + aCohort(coordinator(), 8)).expect(200);

        assertThat(cohort.at("/status")).isEqualTo("PLANNED");
        assertThat(cohort.at("/capacity")).isEqualTo("8");
        assertThat(cohort.at("/enrolled")).isEqualTo("0");
        assertThat(cohort.at("/waiting")).isEqualTo("0");
        assertThat(cohort.json().path("facilitatorIds")).isEmpty();
    }

    @Test
    void theStatusFollowsFromTheDates() {
        var coordinator = coordinator();

        assertThat(statusOf(coordinator, "Kingfisher group")).isEqualTo("RUNNING");
        assertThat(statusOf(coordinator, "Otter group")).isEqualTo("FINISHED");
        assertThat(statusOf(coordinator, "Heron group")).isEqualTo("RECRUITING");
    }

    @Test
    void aRoomBringsItsSite() {
        var site = coordinator().get("/api/v1/sites").expect(200).json().at("/items/0");
        var body = aBody();
        body.put("roomId", site.at("/rooms/0/id").asText());

        var cohort = coordinator().post(COHORTS, body).expect(201);

        assertThat(cohort.at("/siteId")).isEqualTo(site.path("id").asText());
    }

    @Test
    void everythingThatACohortNamesMustBeTheClinicsOwn() {
        var ashgrove = ApiClient.ashgrove("coordinator");
        var foreignSite = ashgrove.get("/api/v1/sites").expect(200);
        var body = aBody();
        body.put("programmeId", aProgramme(ashgrove, 1));
        body.put("siteId", foreignSite.at("/items/0/id"));
        body.put("roomId", foreignSite.at("/items/0/rooms/0/id"));
        body.put("facilitatorIds", List.of(ashgrove.get("/api/v1/staff").at("/items/0/id")));

        var foreign = coordinator().post(COHORTS, body);
        for (var field : List.of("programmeId", "siteId", "roomId")) body.put(field, UUID.randomUUID());
        body.put("facilitatorIds", List.of(UUID.randomUUID()));
        var unknown = coordinator().post(COHORTS, body);

        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.wrongFields())
                .containsExactly("programmeId", "siteId", "roomId", "facilitatorIds[0]")
                .isEqualTo(unknown.wrongFields());
    }

    @Test
    void aDraftIsNotGivenToACohort() {
        var draft = coordinator()
                .post(
                        "/api/v1/programmes",
                        Map.of("name", unique("Draft"), "minimumSize", 1, "maximumSize", 2, "modules", List.of()))
                .expect(201);
        var body = aBody();
        body.put("programmeId", draft.id());

        assertThat(coordinator().post(COHORTS, body).wrongFields()).containsExactly("programmeId");
    }

    @Test
    void twoCohortsDoNotShareAName() {
        var body = aBody();
        coordinator().post(COHORTS, body).expect(201);

        assertThat(coordinator().post(COHORTS, body).status()).isEqualTo(409);
    }

    @Test
    void aFacilitatorListsTheCohortsTheyRun() {
        var facilitator = ApiClient.riverside("facilitator");

        var names = facilitator.all(COHORTS);

        assertThat(names)
                .extracting(cohort -> cohort.path("name").asText())
                .contains("Kingfisher group", "Otter group")
                .doesNotContain("Heron group", "Willow group");
    }

    @Test
    void aCohortThatAFacilitatorDoesNotRunDoesNotExistForThem() {
        var facilitator = ApiClient.riverside("facilitator");
        var winter = demoCohort(coordinator(), "Heron group");

        for (var path : List.of("", "/sessions", "/enrolments")) {
            assertThat(facilitator.get(COHORTS + "/" + winter + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(facilitator.get(COHORTS + "?after=" + winter).status()).isEqualTo(422);
    }

    @Test
    void pagesAddUpToTheWholeListNewestFirst() {
        for (int i = 0; i < 4; i++) aCohort(coordinator(), 1);
        var whole = coordinator().get(COHORTS + "?limit=200").each("/items", "id");

        var pages = coordinator().all(COHORTS + "?limit=3");

        assertThat(pages).extracting(cohort -> cohort.path("id").asText()).startsWith(whole.toArray(String[]::new));
    }

    private static String statusOf(ApiClient client, String name) {
        JsonNode cohort = client.get(COHORTS + "/" + demoCohort(client, name)).json();
        return cohort.path("status").asText();
    }

    private static Map<String, Object> aBody() {
        return new HashMap<>(
                Map.of("name", unique("Group"), "programmeId", aProgramme(coordinator(), 1), "capacity", 8));
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

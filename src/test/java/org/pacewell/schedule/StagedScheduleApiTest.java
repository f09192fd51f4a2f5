package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.theProgramme;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Three Mondays, two months and a review, dated and changed by a program. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class StagedScheduleApiTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");

    @Test
    void stagesFollowOneAnotherAndAreNamed() {
        var dated = dated(LocalDate.of(2043, 1, 5), "02:00");

        assertThat(dated.each("/sessions", "date"))
                .containsExactly("2043-01-05", "2043-01-12", "2043-01-19", "2043-02-16", "2043-03-16", "2043-04-13");
        assertThat(dated.each("/sessions", "stage"))
                .containsExactly("Weeks", "Weeks", "Weeks", "Months", "Months", "Review");
        assertThat(dated.each("/sessions", "startsAt"))
                .containsExactly("02:00", "02:00", "02:00", "03:30", "03:30", "02:00");
    }

    @Test
    void whatMakesUpForACancelledSessionComesAtTheEndOfItsStage() {
        var dated = dated(LocalDate.of(2044, 1, 4), "02:00");

        var change = MORAG.post(
                        "/api/v1/sessions/" + dated.at("/sessions/1/id") + "/changes",
                        Map.of("kind", "CANCEL", "reason", "Snow", "replace", true))
                .expect(201);

        assertThat(dated.each("/sessions", "date")).startsWith("2044-01-04", "2044-01-11", "2044-01-18", "2044-02-15");
        assertThat(change.at("/sessions/1/after/date")).isEqualTo("2044-01-25");
    }

    @Test
    void theCohortsPageNamesAStageAboveItsFirstSession() {
        var dated = dated(LocalDate.of(2045, 1, 9), "02:00");
        var cohort = MORAG.get("/api/v1/sessions/" + dated.at("/sessions/0/id")).at("/cohortId");
        var page = PageClient.of("riverside", "coordinator");

        var rows = page.open("/cohorts/" + cohort).html().select("tbody tr");

        assertThat(rows.eachText())
                .hasSize(9)
                .filteredOn(row -> row.startsWith("Stage"))
                .containsExactly("Stage 1: Weeks", "Stage 2: Months", "Stage 3: Review");
        assertThat(rows.get(4).text()).isEqualTo("Stage 2: Months");
        assertThat(page.open(page.find("/cohorts", "Heron group")).main()).doesNotContain("Stage 1");
    }

    private static Answer dated(LocalDate first, String time) {
        var programme = theProgramme(MORAG, "Weeks, months and a review", StagedScheduleApiTest::published);
        return MORAG.post("/api/v1/cohorts/" + aCohort(MORAG, 8, programme) + "/schedule", weekly(first, time))
                .expect(201);
    }

    private static String published() {
        var weeks = Map.of("name", "Weeks", "modules", List.of(module("One"), module("Two"), module("Three")));
        var months = Map.of(
                "name",
                "Months",
                "rhythm",
                "monthly",
                "waitWeeks",
                3,
                "times",
                List.of("03:30"),
                "modules",
                List.of(module("First month"), module("Second month")));
        var review = Map.of(
                "name", "Review",
                "rhythm", "review",
                "modules", List.of(Map.of("title", "Review", "minutes", 60, "after", "4 weeks")));
        var programme = MORAG.post(
                        "/api/v1/programmes",
                        Map.of(
                                "name",
                                "Weeks, months and a review",
                                "minimumSize",
                                1,
                                "maximumSize",
                                12,
                                "stages",
                                List.of(weeks, months, review)))
                .expect(201)
                .id();
        MORAG.post("/api/v1/programmes/" + programme + "/publication", Map.of()).expect(200);
        return programme;
    }

    private static Map<String, Object> module(String title) {
        return Map.of("title", title, "minutes", 60);
    }
}

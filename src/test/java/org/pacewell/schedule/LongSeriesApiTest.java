package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class LongSeriesApiTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");

    @Test
    void aYearOfSessionsIsDatedInOneRequestAndKeepsItsTime() {
        var schedule = MORAG.post(
                        "/api/v1/cohorts/" + aCohort(MORAG, 8, aProgramme(MORAG, 52)) + "/schedule",
                        weekly(LocalDate.of(2031, 1, 7), "10:00"))
                .expect(201);

        assertThat(schedule.each("/sessions", "startsAt")).hasSize(52).containsOnly("10:00");
        assertThat(schedule.each("/sessions", "start").stream()
                        .map(start -> start.substring(11))
                        .distinct())
                .containsExactlyInAnyOrder("10:00:00Z", "09:00:00Z");
        assertThat(schedule.at("/lastDate")).isNotBlank();
    }

    @Test
    void aSessionIsAdjustedBeforeAnythingIsSavedAndAHolidayIsNamed() {
        var cohort = aCohort(MORAG, 8);
        var timetable = weekly(LocalDate.of(2032, 3, 3), "05:00");
        timetable.put("adjustments", List.of(Map.of("number", 2, "date", "2032-03-26", "startsAt", "05:30")));
        timetable.put("dryRun", true);

        var proposal =
                MORAG.post("/api/v1/cohorts/" + cohort + "/schedule", timetable).expect(200);
        timetable.put("dryRun", false);
        var refused = MORAG.post("/api/v1/cohorts/" + cohort + "/schedule", timetable);
        timetable.put("evenOnClosedDays", true);
        var dated =
                MORAG.post("/api/v1/cohorts/" + cohort + "/schedule", timetable).expect(201);

        assertThat(proposal.at("/warnings/0/kind")).isEqualTo("CLOSED");
        assertThat(refused.wrongFields()).containsExactly("evenClosed");
        assertThat(dated.each("/sessions", "startsAt")).containsExactly("05:00", "05:30", "05:00");
    }
}

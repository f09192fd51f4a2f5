package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** What goes out as a file for a spreadsheet. */
@Tag("D5")
@QuarkusTest
@WithTestResource(LocalServices.class)
class FilesTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static final String FORMULA = "=HYPERLINK(\"https://example.org\")";

    @Test
    void theAttendanceOfACohortIsAFileWithoutFormulas() {
        var cohort = aCohort(COORDINATOR, 2);
        dated(COORDINATOR, cohort, weekly(LocalDate.now().plusDays(40), "03:10"));
        enrol(COORDINATOR, cohort, somebodyCalled(FORMULA)).expect(201);

        var file = PageClient.of("riverside", "coordinator").get("/cohorts/" + cohort + "/attendance/csv");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"Attendance-");
        assertThat(file.text()).contains("Session 1, ").contains("'=HYPERLINK").doesNotContainPattern("(?m)^\"?=");
    }

    @Test
    void theTrailIsAFileOfWhatWasSearched() {
        var manager = PageClient.of("riverside", "manager");
        manager.open("/trail");

        var mine = manager.get("/trail/csv?actor=Helen+Marsh").text();
        var nobodys = manager.get("/trail/csv?actor=nobody-of-this-name").text();

        assertThat(mine.lines()).hasSizeGreaterThan(1).anyMatch(line -> line.contains("read trail"));
        assertThat(nobodys.lines()).hasSize(1);
    }

    private static String somebodyCalled(String name) {
        var body = Map.of("givenName", name, "familyName", "Sumner", "birthDate", "1961-04-30");
        return COORDINATOR.post("/api/v1/participants", body).expect(201).id();
    }
}

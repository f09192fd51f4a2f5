package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Figures of attendance say what happened: sessions that are over and were not cancelled, and nothing else. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class AttendanceFiguresTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");

    @Test
    void onlySessionsThatWereHeldCount() {
        var cohort = aCohort(COORDINATOR, 2);
        var sessions = dated(COORDINATOR, cohort, weekly(LocalDate.now().plusDays(50), "04:10"));
        var enrolment = enrol(COORDINATOR, cohort, aParticipant(COORDINATOR))
                .expect(201)
                .id();
        Superuser.run("update enrolment set seated_on = seated_on - 30 where id = '" + enrolment + "'");
        mark(sessions.get(0), enrolment);
        assertThat(figures(cohort)).as("a session to come").startsWith("0,0,");

        over(sessions.get(0), 14);
        over(sessions.get(1), 7);
        assertThat(figures(cohort)).as("one of two was attended").startsWith("1,2,60");

        Superuser.run("update session set status = 'CANCELLED' where id = '" + sessions.get(1) + "'");
        assertThat(figures(cohort)).as("the other was cancelled").startsWith("1,1,60");
    }

    /** Rule 2: the clinic says whether apologies count, and every figure says which rule made it. */
    @Test
    void everyFigureSaysWhetherApologiesCount() {
        var cohort = aCohort(COORDINATOR, 2);
        var session = dated(COORDINATOR, cohort, weekly(LocalDate.now().plusDays(57), "04:20"))
                .getFirst();
        var enrolment = enrol(COORDINATOR, cohort, aParticipant(COORDINATOR))
                .expect(201)
                .id();
        Superuser.run("update enrolment set seated_on = seated_on - 30 where id = '" + enrolment + "'");
        mark(session, enrolment, "RECAP");
        over(session, 14);
        assertThat(figures(cohort)).as("apologies count").startsWith("0,1,");
        assertThat(shown(cohort)).contains("Expected (apologies count)");

        try {
            countApologies("no");
            assertThat(figures(cohort)).as("apologies do not count").startsWith("0,0,");
            assertThat(shown(cohort)).contains("Expected (apologies do not count)");
            assertThat(COORDINATOR.get("/api/v1/cohorts/" + cohort + "/dose").at("/apologiesCount"))
                    .isEqualTo("false");
            assertThat(PageClient.of("riverside", "coordinator")
                            .open("/cohorts/" + cohort + "/dose")
                            .main())
                    .contains("and neither do apologies");
        } finally {
            countApologies("yes");
        }
    }

    @Test
    void theSettingIsYesOrNo() {
        var page = PageClient.of("riverside", "manager");
        var form = page.open("/clinic/registers").form("form[action=/clinic/registers]");

        assertThat(page.send(form.with("apologies", "perhaps")).problems())
                .anyMatch(problem -> problem.contains("Say whether apologies count against attendance."));
    }

    private static void countApologies(String answer) {
        var page = PageClient.of("riverside", "manager");
        page.submit(page.open("/clinic/registers")
                .form("form[action=/clinic/registers]")
                .with("apologies", answer));
    }

    private static String shown(String cohort) {
        return PageClient.of("riverside", "coordinator")
                .open("/cohorts/" + cohort + "/attendance/csv")
                .text();
    }

    private static void mark(String session, String enrolment) {
        mark(session, enrolment, "PRESENT");
    }

    private static void mark(String session, String enrolment, String outcome) {
        var marks = List.of(Map.of("enrolmentId", enrolment, "outcome", outcome));
        COORDINATOR
                .put("/api/v1/sessions/" + session + "/register", Map.of("marks", marks))
                .expect(200);
    }

    /** Lets time pass for a session, as no page does. */
    private static void over(String session, int daysAgo) {
        Superuser.run("""
                update session set day = current_date - %1$d, starts = now() - interval '%1$d days',
                  ends = now() - interval '%1$d days' + interval '1 hour' where id = '%2$s'""".formatted(daysAgo, session));
    }

    /** Attended, expected and minutes of the one member. */
    private static String figures(String cohort) {
        var file = PageClient.of("riverside", "coordinator").open("/cohorts/" + cohort + "/attendance/csv");
        var line = file.text().lines().toList().get(1);
        return line.substring(line.indexOf("1961,") + "1961,".length());
    }
}

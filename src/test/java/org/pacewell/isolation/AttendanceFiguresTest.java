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

    private static void mark(String session, String enrolment) {
        var marks = List.of(Map.of("enrolmentId", enrolment, "outcome", "PRESENT"));
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

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** A register remembers: a correction keeps what stood before, and a past day can be looked back on. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class RememberingTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");

    private String cohort = "";
    private String session = "";
    private String nora = "";

    @BeforeEach
    void aRegisterThatWasCompleteTenDaysAgo() {
        cohort = aCohort(COORDINATOR, 2);
        nora = enrol(COORDINATOR, cohort, aParticipant(COORDINATOR)).expect(201).id();
        session = dated(COORDINATOR, cohort, weekly(LocalDate.now().plusDays(80), "05:40"))
                .getFirst();
        Superuser.run("update enrolment set seated_on = current_date - 60 where cohort_id = '" + cohort + "'");
        Superuser.run("""
                update session set day = current_date - 10, starts = now() - interval '10 days' - interval '1 hour',
                  ends = now() - interval '10 days' where id = '%s'""".formatted(session));
        mark("PRESENT", "").expect(200);
        Superuser.run("update attendance set recorded_at = now() - interval '10 days' where session_id = '" + session
                + "'; delete from attendance_before where session_id = '" + session + "'");
    }

    @Test
    void aCorrectionKeepsWhatWasRecordedBeforeByWhomAndWhen() {
        mark("LATE", "The paper sheet said so").expect(200);
        var page = PageClient.of("riverside", "coordinator").open("/sessions/" + session);

        assertThat(page.main()).contains("Corrected: The paper sheet said so.").contains("Earlier: Here, by ");
        assertThat(register("").at("/marks/0/corrected")).isEqualTo("The paper sheet said so");
        assertThat(Superuser.texts("select outcome from attendance where session_id = '" + session + "'"))
                .containsExactly("LATE");
        assertThat(Superuser.texts("select outcome from attendance_before where session_id = '" + session + "'"))
                .containsExactly("PRESENT");
    }

    @Test
    void aLockedRegisterIsCorrectedOnlyWithAReason() {
        var refused = mark("LATE", " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("correction");
        assertThat(mark("LATE", "r".repeat(201)).wrongFields()).containsExactly("correction");
        assertThat(register("").at("/marks/0/outcome")).isEqualTo("PRESENT");
        mark("PRESENT", "").expect(200);
    }

    @Test
    void thePageAsksWhyAndKeepsWhatWasTyped() {
        var page = PageClient.of("riverside", "coordinator");
        var form = page.open("/sessions/" + session).form("form[data-register]");
        var row = "outcome-" + nora.substring(nora.length() - 8);

        var asked = page.send(form.with(row, "ADAPTED"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.problems()).anyMatch(problem -> problem.contains("Say why it is corrected"));
        assertThat(asked.form("form[data-register]").value(row)).isEqualTo("ADAPTED");
        page.submit(asked.form("form[data-register]").with("correction", "Told us later"));
        assertThat(register("").at("/marks/0/outcome")).isEqualTo("ADAPTED");
    }

    @Test
    void whatWasKnownOnAPastDayIsShownAndNothingCanBeChanged() {
        mark("DID_NOT_ATTEND", "The paper sheet said so").expect(200);
        var nineDaysAgo = LocalDate.now().minusDays(9).toString();
        var twelveDaysAgo = LocalDate.now().minusDays(12).toString();

        assertThat(register("?knownOn=" + nineDaysAgo).at("/marks/0/outcome")).isEqualTo("PRESENT");
        assertThat(register("?knownOn=" + nineDaysAgo).at("/knownOn")).isEqualTo(nineDaysAgo);
        assertThat(register("?knownOn=" + nineDaysAgo).etag()).isEmpty();
        assertThat(register("?knownOn=" + twelveDaysAgo).json().at("/marks/0").has("outcome"))
                .isFalse();
        assertThat(register("").at("/marks/0/outcome")).isEqualTo("DID_NOT_ATTEND");

        var page = PageClient.of("riverside", "coordinator").open("/sessions/" + session + "?knownOn=" + nineDaysAgo);
        assertThat(page.main())
                .contains("This is what was known at the end of", "Recorded: Here")
                .doesNotContain("Save the register", "Not here, NHS code");
    }

    @Test
    void whoJoinedLaterWasNotKnownThen() {
        var later = enrol(COORDINATOR, cohort, aParticipant(COORDINATOR))
                .expect(201)
                .id();
        Superuser.run("update enrolment set seated_on = current_date - 10 where id = '" + later + "'");

        assertThat(register("").each("/marks", "enrolmentId")).contains(nora, later);
        assertThat(register("?knownOn=" + LocalDate.now().minusDays(11)).each("/marks", "enrolmentId"))
                .containsExactly(nora);
    }

    @Test
    void onlyAPastDayCanBeLookedBackOn() {
        for (var day : List.of(LocalDate.now().plusDays(1).toString(), "yesterday")) {
            var refused = COORDINATOR.get("/api/v1/sessions/" + session + "/register?knownOn=" + day);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.wrongFields()).containsExactly("knownOn");
        }
    }

    private Answer mark(String outcome, String correction) {
        var marks = List.of(Map.of("enrolmentId", nora, "outcome", outcome));
        return COORDINATOR.put(
                "/api/v1/sessions/" + session + "/register", Map.of("marks", marks, "correction", correction));
    }

    private Answer register(String query) {
        return COORDINATOR
                .get("/api/v1/sessions/" + session + "/register" + query)
                .expect(200);
    }
}

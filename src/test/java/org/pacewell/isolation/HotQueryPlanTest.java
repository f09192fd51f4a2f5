package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.bench.ClinicData;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/**
 * What is asked all day reads no table from end to end, however much other clinics keep. PostgreSQL itself tells: it
 * counts the scans of each table.
 */
@QuarkusTest
@WithTestResource(LocalServices.class)
class HotQueryPlanTest {
    private static final int OTHER_COHORTS = 150;
    private static final int REQUESTS = 8;
    private static final int COUNTED_AFTER_MILLIS = 1_500;

    private static final String SCANS = """
            select relname || '=' || coalesce(seq_scan, 0) from pg_stat_user_tables
            where relname in ('attendance', 'enrolment', 'session', 'participant', 'assignment', 'segment', 'apology')""";

    private static final String APOLOGIES = """
            insert into apology (tenant_id, id, session_id, enrolment_id, cohort_id, day, starts_at, kind, said_at)
            select a.tenant_id, uuidv7(), a.session_id, a.enrolment_id, a.cohort_id, current_date, '10:00', 'CANNOT_COME', now()
            from attendance a where a.tenant_id = 'much'""";

    private static final String ASSIGNMENTS = """
            insert into assignment (tenant_id, id, cohort_id, staff_id, from_day, to_day)
            select c.tenant_id, uuidv7(), c.id, s.id, current_date, current_date
            from cohort c join staff_member s on s.tenant_id = c.tenant_id, generate_series(1, 10) where c.tenant_id = 'much'""";

    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");

    @BeforeAll
    static void anotherClinicKeepsMuch() throws SQLException {
        var data =
                new ClinicData(Objects.requireNonNull(LocalServices.properties().get("quarkus.datasource.jdbc.url")));
        data.fill("much", 1, OTHER_COHORTS, 0);
        Superuser.run(APOLOGIES);
        Superuser.run(ASSIGNMENTS);
        data.settle();
    }

    @Test
    void aParticipantsScheduleReadsNoTableFromEndToEnd() {
        var page = PageClient.of("riverside", "participant");
        var program = ApiClient.riverside("participant");

        assertThat(scannedBy(() -> page.open("/my-programme"))).isEmpty();
        assertThat(scannedBy(() -> program.get("/api/v1/me/schedule").expect(200)))
                .isEmpty();
    }

    @Test
    void aParticipantsOwnCalendarReadsNoTableFromEndToEnd() {
        var program = ApiClient.riverside("participant");
        var made = program.post("/api/v1/me/calendar-address", Map.of("wording", "BUSY"))
                .expect(201);
        var path = URI.create(made.at("/address")).getPath();

        assertThat(scannedBy(() -> ApiClient.at("riverside").get(path).expect(200)))
                .isEmpty();
        program.delete("/api/v1/me/calendar-address").expect(204);
    }

    @Test
    void aRegisterReadsNoTableFromEndToEnd() {
        var register = "/api/v1/sessions/" + pastSession() + "/register";
        var members = COORDINATOR.get(register).expect(200).each("/marks", "enrolmentId");
        var bodies = IntStream.range(0, REQUESTS)
                .mapToObj(n -> marks(members, n % 2 == 0 ? "LATE" : "PRESENT"))
                .iterator();

        assertThat(scannedBy(() -> COORDINATOR.put(register, bodies.next()).expect(200)))
                .isEmpty();
    }

    @Test
    void theAttendanceReportReadsNoTableFromEndToEnd() {
        var report = report();

        assertThat(scannedBy(report)).isEmpty();
    }

    @Test
    void theWorklistOfUnfinishedRegistersReadsNoTableFromEndToEnd() {
        assertThat(scannedBy(() -> COORDINATOR.get("/api/v1/unmarked").expect(200)))
                .isEmpty();
        assertThat(plan("select s.id from session s where s.tenant_id = 'much' and s.status = 'PLANNED'"
                        + " and s.register_done_at is null and s.ends <= now() order by s.ends"))
                .contains("session_unfinished");
    }

    @Test
    void theMembersOfACohortAreFoundByIt() {
        assertThat(
                        plan(
                                "select e.id from enrolment e where e.tenant_id = 'much' and e.cohort_id = (select max(id::text)::uuid from cohort)"
                                        + " and e.seated_on <= current_date and (e.ended_on is null or e.ended_on > current_date)"))
                .contains("enrolment_of_cohort");
    }

    private static String plan(String query) {
        return String.join("\n", Superuser.texts("explain " + query));
    }

    /** The twin: a report that counts in the plain way is noticed. */
    @Test
    void aNaiveReportIsNoticed() {
        assertThat(scannedBy(() -> Superuser.texts("select count(*) from attendance where minutes > 0")))
                .containsOnlyKeys("attendance");
    }

    private static Runnable report() {
        var page = PageClient.of("riverside", "coordinator");
        var path = "/cohorts/" + ApiSamples.demoCohort(COORDINATOR, "Kingfisher group") + "/attendance";
        return () -> page.open(path);
    }

    private static String pastSession() {
        var cohort = ApiSamples.demoCohort(COORDINATOR, "Kingfisher group");
        return COORDINATOR.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/0/id");
    }

    private static Map<String, Object> marks(List<String> members, String outcome) {
        return Map.of(
                "correction",
                "The paper sheet said so",
                "marks",
                members.stream()
                        .map(member -> Map.of("enrolmentId", member, "outcome", outcome))
                        .toList());
    }

    /** The tables that every request scanned from end to end; a scan now and then is the database keeping house. */
    private static Map<String, Long> scannedBy(Runnable request) {
        request.run();
        var before = scans();
        for (int i = 1; i < REQUESTS; i++) request.run();
        var after = scans();
        after.replaceAll((table, scans) -> scans - before.getOrDefault(table, 0L));
        after.values().removeIf(scans -> scans < REQUESTS - 1);
        return after;
    }

    private static Map<String, Long> scans() {
        try {
            Thread.sleep(COUNTED_AFTER_MILLIS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Superuser.texts(SCANS).stream()
                .map(row -> row.split("="))
                .collect(Collectors.toMap(row -> row[0], row -> Long.parseLong(row[1])));
    }
}

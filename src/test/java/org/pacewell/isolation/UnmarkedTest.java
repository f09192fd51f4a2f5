package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.demoCohort;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.weekly;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Registers that nobody finished are a worklist; nobody in them is given a mark by itself. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class UnmarkedTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static final ApiClient FACILITATOR = ApiClient.riverside("facilitator");

    private final List<String> people = new ArrayList<>();
    private String cohort = "";
    private String session = "";

    @BeforeEach
    void aCohortWithDates() {
        cohort = aCohort(COORDINATOR, 2);
        var first = weekly(LocalDate.now().plusDays(60), "05:10");
        session = dated(COORDINATOR, cohort, first).getFirst();
    }

    @Test
    void aSessionWaitsUntilEverybodyIsMarked() {
        everybodyWasThere(26);

        assertThat(waiting().orElseThrow().path("unmarked").asInt()).isEqualTo(2);
        mark(people.getFirst());
        assertThat(waiting().orElseThrow().path("unmarked").asInt()).isEqualTo(1);
        assertThat(waiting().orElseThrow().path("expected").asInt()).isEqualTo(2);
        mark(people.getLast());
        assertThat(waiting()).isEmpty();
    }

    @Test
    void somebodyWhoGetsASeatLaterOpensACompleteRegisterAgain() {
        everybodyWasThere(26);
        people.forEach(this::mark);
        assertThat(waiting()).isEmpty();

        Superuser.run("update enrolment set ended_on = current_date - 30 where id = '" + people.getFirst() + "'");
        enrol(COORDINATOR, cohort, aParticipant(COORDINATOR)).expect(201);
        assertThat(waiting()).isEmpty();
        Superuser.run("update enrolment set seated_on = current_date - 20 where cohort_id = '" + cohort
                + "' and seated_on = current_date");

        assertThat(waiting().orElseThrow().path("unmarked").asInt()).isEqualTo(1);
    }

    @Test
    void somebodyWhoGetsASeatAsTheRegisterIsTakenKeepsItOpen() throws Exception {
        everybodyWasThere(26);
        var later = "update enrolment set seated_on = current_date - %d where id = '" + people.getFirst() + "'";
        Superuser.run(later.formatted(0));

        takeAtTheMomentOf(later.formatted(60));

        assertThat(waiting().orElseThrow().path("unmarked").asInt()).isEqualTo(1);
    }

    @Test
    void aGuestWhoIsGivenAPlaceAsTheRegisterIsTakenKeepsItOpen() throws Exception {
        everybodyWasThere(26);
        Superuser.run("update enrolment set ended_on = current_date - 30 where id = '" + people.getFirst() + "'");
        var guest = enrol(COORDINATOR, aCohort(COORDINATOR, 1), aParticipant(COORDINATOR))
                .expect(201)
                .id();

        takeAtTheMomentOf("""
                insert into guest_place (tenant_id, id, session_id, cohort_id, enrolment_id, home_cohort_id, module_id, seat,
                  given_by, given_at)
                select s.tenant_id, uuidv7(), s.id, s.cohort_id, e.id, e.cohort_id, s.module_id, 1,
                  (select m.id from staff_member m where m.tenant_id = s.tenant_id limit 1), now()
                from session s join enrolment e on e.tenant_id = s.tenant_id
                where s.id = '%s' and e.id = '%s'""".formatted(session, guest));

        assertThat(waiting().orElseThrow().path("unmarked").asInt()).isEqualTo(1);
    }

    @Test
    void whoIsUnmarkedStaysUnmarked() {
        everybodyWasThere(26 * 24);

        assertThat(waiting()).isPresent();
        assertThat(COORDINATOR
                        .get("/api/v1/sessions/" + session + "/register")
                        .json()
                        .at("/marks"))
                .hasSize(2)
                .noneMatch(mark -> mark.has("outcome"));
    }

    @Test
    void theClinicSaysAfterHowManyHours() {
        everybodyWasThere(3);

        assertThat(waiting()).isEmpty();
        try {
            setHours("2");
            assertThat(waiting()).isPresent();
        } finally {
            setHours("24");
        }
    }

    @Test
    void hoursThatCannotBeAreNamed() {
        var page = PageClient.of("riverside", "manager");
        var form = page.open("/clinic/registers").form("form[action=/clinic/registers]");

        var answer = page.send(form.with("unmarkedAfter", "721"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).anyMatch(problem -> problem.contains("from 0 to 720"));
    }

    @Test
    void facilitatorsSeeTheCohortsThatTheyRun() {
        everybodyWasThere(26);

        assertThat(waitingFor(FACILITATOR)).isEmpty();
        assertThat(waitingFor(ApiClient.riverside("manager"))).isPresent();
        ApiClient.riverside("clinician").get("/api/v1/unmarked").expect(403);
    }

    @Test
    void aRegisterIsHandedToSomebodyWhoMayMark() {
        var theirs = kingfisherSession();
        var facilitator = FACILITATOR.get("/api/v1/me").at("/id");
        var coordinator = COORDINATOR.get("/api/v1/me").at("/id");

        handOn(COORDINATOR, theirs, facilitator).expect(204);
        handOn(FACILITATOR, theirs, facilitator).expect(403);
        assertThat(handOn(COORDINATOR, theirs, coordinator).expect(422).text()).contains("Choose somebody who runs");
        handOn(COORDINATOR, session, facilitator).expect(422);
    }

    /** Of more than three the latest stand there, and how many more there are; the oldest are never forgotten. */
    @Test
    void todayNamesTheLatestAndLeadsToTheRest() {
        fiveOfTheFacilitator(500);

        var page = PageClient.of("riverside", "facilitator").open("/today");

        assertThat(page.main().split("Register not finished", -1)).hasSize(4);
        assertThat(page.main()).containsPattern("More registers not finished .* more sessions?, the oldest on ");
        assertThat(page.links()).contains("/unmarked");
    }

    @Test
    void todayCountsNoMoreThanTheWorklistShows() {
        fiveOfTheFacilitator(95);
        var pages = PageClient.of("riverside", "facilitator");
        try {
            setHours("720");
            var today = pages.open("/today");
            var rest = new HashSet<>(pages.open("/unmarked").links());
            rest.removeIf(link -> !link.startsWith("/sessions/"));
            today.links().forEach(rest::remove);

            assertThat(today.main()).contains("More registers not finished " + rest.size() + " more session");
        } finally {
            setHours("24");
        }
    }

    /** Five weekly sessions that nobody marked, the first so many days before the sixtieth from now. */
    private void fiveOfTheFacilitator(int days) {
        cohort = aCohort(COORDINATOR, 2, aProgramme(COORDINATOR, 5));
        dated(COORDINATOR, cohort, weekly(LocalDate.now().plusDays(60), "05:10"));
        assigned(FACILITATOR.get("/api/v1/me").at("/id"));
        enrol(COORDINATOR, cohort, aParticipant(COORDINATOR)).expect(201);
        Superuser.run("update enrolment set seated_on = current_date - 500 where cohort_id = '" + cohort + "'");
        Superuser.run("""
                update session set day = day - %1$d, starts = starts - interval '%1$d days',
                  ends = ends - interval '%1$d days' where cohort_id = '%2$s'""".formatted(days, cohort));
    }

    @Test
    void whoWasAskedIsTheOwner() {
        everybodyWasThere(26);
        var facilitator = FACILITATOR.get("/api/v1/me").at("/id");
        assertThat(waiting().orElseThrow().has("ownerId")).isFalse();

        assigned(facilitator);
        var page = PageClient.of("riverside", "coordinator");
        var form = page.open("/unmarked").form("form[action=/unmarked/" + session + "/owner]");
        page.submit(form.with("staffId", facilitator));

        assertThat(waitingFor(FACILITATOR).orElseThrow().path("ownerId").asText())
                .isEqualTo(facilitator);
        assertThat(page.open("/unmarked").links()).contains("/sessions/" + session);
    }

    private void everybodyWasThere(int hoursAgo) {
        for (int i = 0; i < 2; i++) {
            people.add(enrol(COORDINATOR, cohort, aParticipant(COORDINATOR))
                    .expect(201)
                    .id());
        }
        Superuser.run("update enrolment set seated_on = current_date - 60 where cohort_id = '" + cohort + "'");
        Superuser.run("""
                update session set day = (now() - interval '%1$d hours')::date,
                  starts = now() - interval '%1$d hours' - interval '1 hour',
                  ends = now() - interval '%1$d hours' where id = '%2$s'""".formatted(hoursAgo, session));
    }

    private void assigned(String staff) {
        Superuser.run("insert into assignment (tenant_id, id, cohort_id, staff_id, from_day) values ('riverside',"
                + " uuidv7(), '" + cohort + "', '" + staff + "', current_date)");
    }

    private void mark(String enrolment) {
        var marks = List.of(Map.of("enrolmentId", enrolment, "outcome", "DID_NOT_ATTEND"));
        COORDINATOR
                .put("/api/v1/sessions/" + session + "/register", Map.of("marks", marks))
                .expect(200);
    }

    /** Whoever lets somebody in holds the register, and it is read after that. */
    private void takeAtTheMomentOf(String letIn) throws Exception {
        try (var door = Superuser.connection();
                var thread = Executors.newSingleThreadExecutor()) {
            door.setAutoCommit(false);
            Database.run(door, letIn);
            var taken = thread.submit(() -> mark(people.getLast()));
            while (Superuser.texts("select pid from pg_locks where not granted").isEmpty() && !taken.isDone()) {
                Thread.sleep(20);
            }
            door.commit();
            taken.get();
        }
    }

    private Optional<JsonNode> waiting() {
        return waitingFor(COORDINATOR);
    }

    private Optional<JsonNode> waitingFor(ApiClient client) {
        return client.all("/api/v1/unmarked").stream()
                .filter(item -> item.path("sessionId").asText().equals(session))
                .findFirst();
    }

    private static ApiClient.Answer handOn(ApiClient client, String session, String staff) {
        return client.put("/api/v1/unmarked/" + session + "/owner", Map.of("staffId", staff));
    }

    private static String kingfisherSession() {
        var kingfisher = demoCohort(COORDINATOR, "Kingfisher group");
        return COORDINATOR.get("/api/v1/cohorts/" + kingfisher + "/sessions").at("/items/0/id");
    }

    private static void setHours(String hours) {
        var page = PageClient.of("riverside", "coordinator");
        var form = page.open("/clinic/registers").form("form[action=/clinic/registers]");
        page.submit(form.with("unmarkedAfter", hours));
    }
}

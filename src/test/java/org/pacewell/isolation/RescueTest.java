package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.atOnce;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** Who stays away unexplained becomes one task for a person; what follows is a person's to decide. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class RescueTest {
    private static final ApiClient COORDINATOR = ApiClient.riverside("coordinator");
    private static final int AT_ONCE = 12;
    private static String programme = "";

    @BeforeEach
    void aProgrammeOfSixSessions() {
        if (programme.isEmpty()) programme = aProgramme(COORDINATOR, 6);
    }

    /** Rule 5 of attendance. */
    @Test
    void absentThenApologisedThenAbsentOpensNothingAndAbsentTwiceOpensExactlyOneTask() {
        var group = aGroup("01:05").misses(3).marks(4, "APOLOGISED").misses(5);
        assertThat(group.openTasks()).isEmpty();

        group.misses(6);

        assertThat(group.openTasks())
                .singleElement()
                .satisfies(task -> assertThat(task.path("what").asText())
                        .isEqualTo("Not there at sessions 5 and 6, and we do not know why."));
        group.misses(6).misses(4);
        assertThat(group.openTasks()).hasSize(1);
    }

    /** Rule 6 of attendance. */
    @Test
    void nobodyIsDischargedByTheComputer() {
        var group = aGroup("01:10").misses(1, 2, 3, 4, 5, 6).closes("NOT_POSSIBLE");

        var enrolments = COORDINATOR
                .get("/api/v1/cohorts/" + group.cohort() + "/enrolments")
                .expect(200);
        assertThat(enrolments.each("/items", "id")).containsExactlyElementsOf(group.enrolments());
        assertThat(Superuser.texts("select id from enrolment where ended_on is null and id = '"
                        + group.enrolments().getFirst() + "'"))
                .hasSize(1);
    }

    @Test
    void whoMissesTheFirstOrTheSecondSessionIsRung() {
        assertThat(aGroup("01:15").misses(1).openTasks()).hasSize(1);
        assertThat(aGroup("01:20").marks(1, "PRESENT").misses(2).openTasks()).hasSize(1);
        assertThat(aGroup("01:25").misses(3).openTasks()).isEmpty();
    }

    @Test
    void twoFacilitatorsWhoMarkAtOnceOpenOneTaskForEachPerson() {
        var group = Absent.group(COORDINATOR, programme, AT_ONCE, "01:30");
        List<Callable<Absent>> markers = List.of(() -> group.misses(3), () -> group.misses(4));

        atOnce(markers);

        assertThat(group.openTasks())
                .hasSize(AT_ONCE)
                .extracting(task -> task.path("participantId").asText())
                .containsExactlyInAnyOrderElementsOf(group.people());
    }

    @Test
    void aCorrectionSaysSoOnTheTaskAndAPersonClosesIt() {
        var group = aGroup("01:35").misses(3, 4);
        var task = "/tasks/" + group.task();

        group.marks(4, "REMOTE");
        assertThat(group.openTasks())
                .singleElement()
                .matches(it -> it.path("doubted").asBoolean());
        assertThat(coordinatorsPage().open(task).main())
                .contains("the reason for this task may be gone")
                .contains("corrected a mark: the reason no longer holds");
        group.misses(4);
        assertThat(group.openTasks())
                .singleElement()
                .matches(it -> !it.path("doubted").asBoolean());
        group.marks(4, "REMOTE").closes("NOT_NEEDED");

        group.misses(4);
        assertThat(group.openTasks()).isEmpty();
        assertThat(group.closedTasks()).hasSize(1);
    }

    @Test
    void whoStaysAwayAgainAfterTheTaskWasClosedIsRungAgain() {
        var group = aGroup("01:40").misses(3, 4).closes("DONE").misses(5);

        assertThat(group.openTasks()).hasSize(1);
        assertThat(group.closedTasks()).hasSize(1);
    }

    @Test
    void theLeadFacilitatorOwnsTheTaskOrElseACoordinatorAndTheClinicSaysByWhen() {
        var alone = aGroup("01:45").misses(1);
        var me = COORDINATOR.get("/api/v1/me").at("/id");
        assertThat(alone.openTasks().getFirst().path("ownerId").asText()).isEqualTo(me);

        var led = aGroup("01:50");
        var priya = ApiClient.riverside("facilitator").get("/api/v1/me").at("/id");
        Superuser.run("insert into assignment (tenant_id, id, cohort_id, staff_id, from_day) values ('riverside',"
                + " uuidv7(), '" + led.cohort() + "', '" + priya + "', current_date)");
        var before = Instant.now();
        led.misses(1);

        var task = led.openTasks().getFirst();
        assertThat(task.path("ownerId").asText()).isEqualTo(priya);
        assertThat(Instant.parse(task.path("dueAt").asText()))
                .isBetween(before.plus(Duration.ofHours(72)), Instant.now().plus(Duration.ofHours(72)));
    }

    @Test
    void aContactIsRecordedWithWhatKeepsThemAwayAndWhatWasOffered() {
        var group = aGroup("01:55").misses(1);
        var task = group.task();
        var page = coordinatorsPage();
        var form = page.open("/tasks/" + task + "/contact").form("form[action$=/contact]");
        assertThat(page.send(form).problems()).contains("Say whether you spoke with the person.");

        var after = page.submit(
                form.with("reached", "yes").with("barrier", "TRANSPORT").with("offers", "MAKE_UP"));

        assertThat(after.main())
                .contains("Spoke with them. What keeps them away: Transport. Offered: a make-up session Morag Ellis");
        assertThat(COORDINATOR.get("/api/v1/tasks/" + task + "/contacts").at("/items/0/barrier"))
                .isEqualTo("TRANSPORT");
        assertThat(group.openTasks()).hasSize(1);
    }

    @Test
    void whoIsNotToBeRungYetWaitsAndIsNotForgotten() {
        var group = aGroup("02:05");
        var path = "/participants/" + group.person() + "/contact-pause";
        var page = coordinatorsPage();
        var until = LocalDate.now().plusDays(20);
        page.submit(page.open(path)
                .form("form[action$=contact-pause]")
                .with("until", until.toString())
                .with("reason", "In hospital"));

        group.misses(1);

        assertThat(group.openTasks().getFirst().path("dueAt").asText().substring(0, 10))
                .isBetween(until.minusDays(1).toString(), until.toString());
        assertThat(page.open("/tasks/" + group.task() + "/contact").main()).contains("In hospital");
        page.submit(page.open(path).form("form[action$=end]"));
        assertThat(page.open(path).main()).doesNotContain("In hospital");
    }

    @Test
    void aPauseMovesTheTasksThatWaitAlready() {
        var group = aGroup("02:10").misses(1);
        var page = coordinatorsPage();
        var until = LocalDate.now().plusDays(30);
        page.submit(page.open("/participants/" + group.person() + "/contact-pause")
                .form("form[action$=contact-pause]")
                .with("until", until.toString())
                .with("reason", "Away with family"));

        assertThat(group.openTasks().getFirst().path("dueAt").asText())
                .isGreaterThan(until.minusDays(1).toString());
        assertThat(page.open("/tasks/" + group.task()).main()).contains("asked that nobody gets in touch for now");
    }

    @Test
    void theClinicSaysWhetherAndWhen() {
        var page = coordinatorsPage();
        var form = page.open("/clinic/rescue").form("form[action=/clinic/rescue]");
        assertThat(page.send(form.with("inARow", "1")).problems()).contains("Enter a whole number from 2 to 10.");
        try {
            page.submit(form.without("wanted"));
            assertThat(aGroup("02:15").misses(1, 2).openTasks()).isEmpty();
            page.submit(form.with("firstSessions", "0").with("inARow", "3"));
            var group = aGroup("02:20").misses(1, 2);
            assertThat(group.openTasks()).isEmpty();
            assertThat(group.misses(3).openTasks()).hasSize(1);
        } finally {
            page.submit(form);
        }
    }

    @Test
    void aProgramSaysWhatIsWrongWithAContact() {
        var task = "/api/v1/tasks/" + aGroup("02:25").misses(1).task() + "/contacts";

        assertThat(COORDINATOR
                        .post(task, Map.of("barrier", "WEATHER"))
                        .expect(422)
                        .wrongFields())
                .containsExactly("reached", "barrier");
    }

    private static Absent aGroup(String time) {
        return Absent.group(COORDINATOR, programme, 1, time);
    }

    private static PageClient coordinatorsPage() {
        return PageClient.of("riverside", "coordinator");
    }
}

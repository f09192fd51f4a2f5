package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aParticipant;
import static org.pacewell.ApiSamples.dated;
import static org.pacewell.ApiSamples.enrol;
import static org.pacewell.ApiSamples.unique;
import static org.pacewell.ApiSamples.weekly;
import static org.pacewell.appointment.AppointmentSamples.aStaffMember;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.tenancy.Sql;
import org.pacewell.tenancy.Working;
import org.pacewell.web.Page;
import org.pacewell.web.PageClient;

/** The pages that change a session. A cohort of three Fridays for each test, in 2039. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class ChangePagesTest {
    private static final ApiClient MORAG = ApiClient.riverside("coordinator");
    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Inject
    Sql sql;

    private PageClient page = PageClient.at("riverside");
    private LocalDate day = LocalDate.MIN;
    private String cohort = "";
    private String session = "";

    @BeforeEach
    void date() {
        page = PageClient.of("riverside", "coordinator");
        day = LocalDate.of(2039, 1, 7).plusWeeks(4L * WEEKS.getAndIncrement());
        cohort = aCohort(MORAG, 8);
        session = dated(MORAG, cohort, weekly(day, "02:00")).getFirst();
    }

    @Test
    void aSplitShowsBothPartsAndTheTitleCountsThem() {
        var preview = page.follow(page.send(blank("split")
                .form()
                .with("minutes", "20")
                .with("day", day.plusDays(1).toString())
                .with("startsAt", "02:00")));
        var done = confirm(preview);

        assertThat(preview.main()).contains("02:00 to 02:20", "02:00 to 02:40", "New");
        assertThat(done.h1()).isEqualTo("The sessions were changed");
        var added = MORAG.get("/api/v1/cohorts/" + cohort + "/sessions").at("/items/1/id");
        assertThat(page.open("/sessions/" + added).h1()).endsWith("session 4 of 4");
        assertThat(page.open("/sessions/" + session).h1()).endsWith("session 1 of 4");
    }

    @Test
    void theRoomOfAllLaterSessionsChangesWithOne() {
        var room = MORAG.get("/api/v1/sites").at("/items/0/rooms/0/id");

        confirm(page.send(blank("room").form().with("roomId", room).with("scope", "onwards")));

        assertThat(MORAG.get("/api/v1/cohorts/" + cohort + "/sessions").each("/items", "roomId"))
                .containsExactly(room, room, room);
    }

    @Test
    void whoRunsItChangesAndLeaveIsSeenBefore() {
        var ines = aStaffMember(MORAG, "Ines");
        MORAG.post("/api/v1/staff/" + ines + "/times/leave", Map.of("firstDay", day.toString()))
                .expect(201);

        var preview = page.send(blank("facilitators").form().with("facilitatorIds", ines));
        confirm(preview);

        assertThat(preview.main()).contains("Ines Duarte is on leave until");
        assertThat(MORAG.get("/api/v1/sessions/" + session).at("/facilitatorIds/0"))
                .isEqualTo(ines);
    }

    @Test
    void hoursThatDoNotFitAreSeenInTheProposal() {
        var ines = aStaffMember(MORAG, "Ines");
        var hours = MORAG.post(
                        "/api/v1/staff/" + ines + "/times/hours",
                        Map.of("weekday", "friday", "startsAt", "09:00", "endsAt", "17:00", "fromDay", day.toString()))
                .expect(201)
                .id();

        var preview = page.send(blank("facilitators").form().with("facilitatorIds", ines));
        MORAG.delete("/api/v1/working-hours/" + hours).expect(204);

        assertThat(preview.main()).contains("Ines Duarte is outside their working hours");
        assertThat(preview.html().select("button[value=confirm]")).hasSize(1);
    }

    @Test
    void aSessionWithMarksStaysWhereItIs() {
        var seat = enrol(MORAG, cohort, aParticipant(MORAG)).expect(201).id();
        MORAG.put(
                        "/api/v1/sessions/" + session + "/register",
                        Map.of("marks", List.of(Map.of("enrolmentId", seat, "outcome", "APOLOGISED"))))
                .expect(200);

        var refused = page.send(blank("move").form().with("startsAt", "03:00"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).anyMatch(it -> it.contains("its register has marks"));
    }

    @Test
    void aChangeIsTakenBackForTenMinutesAndNotLater() {
        var done = confirm(page.send(blank("move").form().with("startsAt", "03:00")));
        var undo = done.form("form[action$=/undo]");
        var change = UUID.fromString(undo.action().split("/")[2]);
        age(change, 10);
        var late = page.send(undo);
        age(change, -1);
        var inTime = page.submit(undo);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.main()).contains("can no longer be taken back");
        assertThat(inTime.uri().getPath()).isEqualTo("/cohorts/" + cohort);
        assertThat(MORAG.get("/api/v1/sessions/" + session).at("/startsAt")).isEqualTo("02:00");
    }

    @Test
    void aProposalIsAdjustedBeforeAnythingIsSaved() {
        var name = unique("Adjusted");
        var form = page.open("/cohorts/new?programme="
                        + MORAG.get("/api/v1/cohorts/" + cohort).at("/programmeId"))
                .form()
                .with("name", name)
                .with("firstDate", "2039-03-03")
                .with("weekdays", "THURSDAY")
                .with("startsAt", "01:00");
        var dates = page.send(form);

        var adjusted = page.send(dates.form()
                .with("picked", "2")
                .with("byDays", "1")
                .with("toTime", "01:30")
                .with("step", "adjust"));
        var wrong = page.send(adjusted.form().with("byDays", "1000").with("step", "adjust"));
        var created = page.submit(
                adjusted.form().with("byDays", "").with("toTime", "").with("step", "confirm"));

        assertThat(adjusted.main()).contains("Friday 11 March, 01:30 to 02:30");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(created.h1()).isEqualTo(name);
        assertThat(created.main()).contains("Thu 3 March", "Fri 11 March", "Thu 17 March");
    }

    @Test
    void aKeptChangeIsReadByPrograms() {
        var done = confirm(page.send(blank("move").form().with("startsAt", "03:00")));
        var id = done.form("form[action$=/undo]").action().split("/")[2];

        var kept = MORAG.get("/api/v1/session-changes/" + id).expect(200);

        assertThat(kept.at("/kind")).isEqualTo("MOVE");
        assertThat(kept.at("/sessions/0/before/startsAt")).isEqualTo("02:00");
        assertThat(kept.at("/sessions/0/after/startsAt")).isEqualTo("03:00");
    }

    @Test
    void aMoveAndACancellationAreTriedFirst() {
        var at = "/api/v1/sessions/" + session;
        var move = MORAG.put(at + "/time", Map.of("date", day.toString(), "startsAt", "04:00", "dryRun", true));
        var cancel = MORAG.post(at + "/cancellation", Map.of("reason", "Snow", "dryRun", true));

        assertThat(move.expect(200).at("/sessions/0/after/startsAt")).isEqualTo("04:00");
        assertThat(cancel.expect(200).at("/sessions/0/after/status")).isEqualTo("CANCELLED");
        assertThat(MORAG.get(at).at("/startsAt")).isEqualTo("02:00");
        assertThat(MORAG.get(at).at("/status")).isEqualTo("PLANNED");
    }

    @Test
    void theCalendarIsReadByProgramsBetweenTwoDays() {
        var found =
                MORAG.get("/api/v1/calendar?from=%s&to=%s".formatted(day, day)).expect(200);
        var easter = MORAG.get("/api/v1/calendar?from=2039-04-08&to=2039-04-11").expect(200);

        var elsewhere = MORAG.get("/api/v1/calendar?from=%s&to=%s&roomId=%s".formatted(day, day, UUID.randomUUID()));

        assertThat(found.each("/sessions", "id")).contains(session);
        assertThat(elsewhere.expect(200).each("/sessions", "id")).isEmpty();
        assertThat(easter.each("/holidays", "name")).contains("Good Friday", "Easter Monday");
        assertThat(MORAG.get("/api/v1/calendar?from=2039-01-02&to=2039-01-01").wrongFields())
                .containsExactly("to");
        assertThat(MORAG.get("/api/v1/calendar").wrongFields()).containsExactly("from", "to");
    }

    @Test
    void theCalendarIsPrintedWithoutItsControls() {
        var calendar = page.open("/calendar?on=" + day);

        assertThat(calendar.html().select("main form.no-print, main nav.no-print"))
                .hasSize(2);
        assertThat(calendar.html().select(".calendar").parents().is(".no-print"))
                .isFalse();
    }

    @Test
    void closuresLeaveAndHoursComeAndGoOnTheirPages() {
        var ines = aStaffMember(MORAG, "Ines");
        var first = day.plusYears(20);
        page.submit(page.open("/clinic/closures/new")
                .form()
                .with("firstDay", first.toString())
                .with("reason", "Stocktaking " + day));
        page.submit(page.open("/staff/" + ines + "/times")
                .form("form[action$=/leave]")
                .with("firstDay", first.toString())
                .with("reason", "Course " + day));

        page.submit(page.open("/staff/" + ines + "/times")
                .form("form[action$=/hours]")
                .with("weekday", "SUNDAY")
                .with("startsAt", "05:05")
                .with("endsAt", "05:50")
                .with("fromDay", first.toString()));

        assertThat(page.open("/clinic").main()).contains("Stocktaking " + day);
        assertThat(page.open("/staff/" + ines + "/times").main()).contains("05:05 to 05:50", "" + first.getYear());
        assertThat(page.open("/staff/" + ines + "/times").main()).contains("Course " + day);

        page.submit(page.open("/clinic")
                .form("li:contains(Stocktaking " + day + ") form, tr:contains(Stocktaking " + day + ") form"));
        page.submit(page.open("/staff/" + ines + "/times").form("li:contains(Course " + day + ") form"));

        assertThat(page.open("/clinic").main()).doesNotContain("Stocktaking " + day);
        assertThat(page.open("/staff/" + ines + "/times").main()).doesNotContain("Course " + day);
    }

    private Page blank(String kind) {
        return page.open("/sessions/" + session + "/changes/new?kind=" + kind);
    }

    private Page confirm(Page preview) {
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        return page.submit(preview.form().with("step", "confirm"));
    }

    private void age(UUID change, int minutes) {
        Working.at("riverside", () -> {
            sql.change("update session_change set at = at - make_interval(mins => ?) where id = ?", minutes, change);
            return true;
        });
    }
}

package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aCohort;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.weekly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class ScheduleApiTest {
    /** The next autumn's clock change is a Sunday; the Tuesday five weeks before it begins the vector of domain.md §3. */
    private static final LocalDate AUTUMN = autumn();

    @Test
    void tuesdaysAtTenKeepTheirTimeAcrossTheClockChange() {
        var cohort = aCohort(coordinator(), 8, aProgramme(coordinator(), 8));

        var schedule = date(cohort, weekly(AUTUMN, "10:00")).expect(201);

        assertThat(schedule.each("/sessions", "startsAt")).hasSize(8).containsOnly("10:00");
        assertThat(schedule.each("/sessions", "zone")).containsOnly("Europe/London");
        assertThat(schedule.each("/sessions", "start"))
                .map(start -> start.substring(11))
                .containsExactly(
                        "09:00:00Z",
                        "09:00:00Z",
                        "09:00:00Z",
                        "09:00:00Z",
                        "09:00:00Z",
                        "10:00:00Z",
                        "10:00:00Z",
                        "10:00:00Z");
    }

    @Test
    void aDryRunSaysWhatWouldBeAndChangesNothing() {
        var cohort = aCohort(coordinator(), 8);
        var timetable = weekly(AUTUMN, "10:00");
        timetable.put("dryRun", true);

        var proposal = date(cohort, timetable).expect(200);
        timetable.put("dryRun", false);

        assertThat(proposal.each("/sessions", "number")).containsExactly("1", "2", "3");
        assertThat(proposal.json().at("/sessions/0").has("id")).isFalse();
        assertThat(coordinator().get("/api/v1/cohorts/" + cohort + "/sessions").each("/items", "id"))
                .isEmpty();
        assertThat(date(cohort, timetable).expect(201).each("/sessions", "start"))
                .isEqualTo(proposal.each("/sessions", "start"));
    }

    @Test
    void aBankHolidayExtendsTheSeries() {
        var goodFriday = LocalDate.of(2027, 3, 26);
        var timetable = weekly(goodFriday.minusWeeks(1), "10:00");

        var schedule = date(aCohort(coordinator(), 8), timetable).expect(201);

        assertThat(schedule.each("/sessions", "date")).containsExactly("2027-03-19", "2027-04-02", "2027-04-09");
        assertThat(schedule.each("/skipped", "date")).containsExactly("2027-03-26");
        assertThat(schedule.at("/skipped/0/reason")).isEqualTo("Good Friday");
    }

    @Test
    void aCohortIsDatedOnce() {
        var cohort = aCohort(coordinator(), 8);
        date(cohort, weekly(AUTUMN, "10:00")).expect(201);

        assertThat(date(cohort, weekly(AUTUMN, "14:00")).status()).isEqualTo(409);
    }

    @Test
    void ofManyWhoDateACohortAtOnceOneDoes() {
        var cohort = aCohort(coordinator(), 8);

        Callable<Answer> date = () -> date(cohort, weekly(AUTUMN, "10:00"));
        var answers = atOnce(Collections.nCopies(8, date));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(coordinator().get("/api/v1/cohorts/" + cohort + "/sessions").each("/items", "id"))
                .hasSize(3);
    }

    @Test
    void aTakenRoomIsAClashOfTheDryRunAndARefusalAfterwards() {
        var room = aRoom();
        var timetable = weekly(AUTUMN.plusYears(1), "10:00");
        timetable.put("roomId", room);
        date(aCohort(coordinator(), 8), timetable).expect(201);
        var second = aCohort(coordinator(), 8);

        timetable.put("startsAt", "10:30");
        timetable.put("dryRun", true);
        var proposal = date(second, timetable).expect(200);
        timetable.put("dryRun", false);
        var refusal = date(second, timetable);

        assertThat(proposal.each("/clashes", "taken")).containsExactly("ROOM", "ROOM", "ROOM");
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.wrongFields()).containsExactly("roomId");
    }

    @Test
    void ofManyWhoWantTheRoomAtOnceOneHasIt() {
        var timetable = weekly(AUTUMN.plusYears(2), "10:00");
        timetable.put("roomId", aRoom());
        var cohorts = Stream.generate(() -> aCohort(coordinator(), 8)).limit(8).toList();

        var answers = atOnce(cohorts.stream()
                .map(cohort -> (Callable<Answer>) () -> date(cohort, timetable))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var answer = date(aCohort(coordinator(), 8), Map.of("firstDate", "soon", "weekdays", List.of()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("firstDate", "weekdays", "startsAt");
    }

    @Test
    void anUnknownWeekdayIsNamedByItsPath() {
        var timetable = weekly(AUTUMN, "10:00");
        timetable.put("weekdays", List.of("tuesday", "someday"));

        assertThat(date(aCohort(coordinator(), 8), timetable).wrongFields()).containsExactly("weekdays[1]");
    }

    @Test
    void thePastAndTheFarthestFutureAreRefused() {
        var cohort = aCohort(coordinator(), 8);

        assertThat(date(cohort, weekly(LocalDate.of(2020, 1, 7), "10:00")).wrongFields())
                .containsExactly("firstDate");
        assertThat(date(cohort, weekly(LocalDate.of(999_999_999, 1, 5), "10:00"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aForeignRoomIsNoRoom() {
        var timetable = weekly(AUTUMN, "10:00");
        timetable.put(
                "roomId", ApiClient.ashgrove("coordinator").get("/api/v1/sites").at("/items/0/rooms/0/id"));

        assertThat(date(aCohort(coordinator(), 8), timetable).wrongFields()).containsExactly("roomId");
    }

    private static Answer date(String cohort, Map<String, Object> timetable) {
        return coordinator().post("/api/v1/cohorts/" + cohort + "/schedule", timetable);
    }

    private static String aRoom() {
        return coordinator().get("/api/v1/sites").expect(200).at("/items/0/rooms/1/id");
    }

    private static LocalDate autumn() {
        var thisYear = changeOf(LocalDate.now().getYear());
        var next = thisYear.minusWeeks(6).isAfter(LocalDate.now()) ? thisYear : changeOf(thisYear.getYear() + 1);
        return next.minusWeeks(5).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    private static LocalDate changeOf(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    private static ApiClient coordinator() {
        return ApiClient.riverside("coordinator");
    }
}

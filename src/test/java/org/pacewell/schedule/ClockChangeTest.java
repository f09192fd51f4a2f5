package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;
import static org.pacewell.programme.StageSample.aProgrammeOf;
import static org.pacewell.programme.StageSample.monthly;
import static org.pacewell.programme.StageSample.reviews;
import static org.pacewell.programme.StageSample.weekly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B8")
class ClockChangeTest {
    private static final int TWENTY_YEARS_OF_WEEKS = 1_044;
    private static final UUID COHORT = new UUID(0, 1);

    @Test
    void tuesdaysAtTenInAutumnStartAtNineUniversalTimeAndThenAtTen() {
        var starts = series("2026-09-22", "10:00", 8, "Europe/London").stream()
                .map(Session::starts)
                .toList();

        assertThat(starts.subList(0, 5)).allMatch(start -> start.toString().endsWith("T09:00:00Z"));
        assertThat(starts.subList(5, 8)).allMatch(start -> start.toString().endsWith("T10:00:00Z"));
        assertThat(starts.getFirst()).isEqualTo(Instant.parse("2026-09-22T09:00:00Z"));
        assertThat(starts.getLast()).isEqualTo(Instant.parse("2026-11-10T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2027-03-28", "2028-03-26"})
    void inSpringTheSameClockIsAnHourEarlierFromTheSundayOn(String sunday) {
        var starts = aroundSunday(sunday);

        assertThat(starts)
                .extracting(start -> start.toString().substring(11, 16))
                .containsExactly("10:00", "09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25", "2027-10-31", "2028-10-29"})
    void inAutumnTheSameClockIsAnHourLaterFromTheSundayOn(String sunday) {
        var starts = aroundSunday(sunday);

        assertThat(starts)
                .extracting(start -> start.toString().substring(11, 16))
                .containsExactly("09:00", "10:00");
    }

    @ParameterizedTest
    @MethodSource("zones")
    void overTwentyYearsMonthsAndReviewsKeepTheClockOnTheWall(String zone) {
        var reviews = IntStream.rangeClosed(1, 104).mapToObj(n -> n + " months").toArray(String[]::new);
        var programme = aProgrammeOf(weekly(1), monthly(95).every(2), reviews(reviews));
        var dated = tuesday("2026-09-22")
                .propose(programme.stages(), day -> Optional.empty())
                .sessions();

        assertThat(dated.getLast().day()).isAfter("2046-09-22");
        for (var one : dated) {
            var session = session(one, zone);
            assertThat(session.starts().atZone(ZoneId.of(zone)).toLocalDateTime())
                    .isEqualTo(one.day().atTime(10, 0));
            assertThat(session.ends().atZone(ZoneId.of(zone)).toLocalDateTime())
                    .isEqualTo(one.day().atTime(one.endsAt()));
        }
    }

    static Stream<String> zones() {
        return Stream.of(
                "Europe/London",
                "Europe/Belfast",
                "Europe/Jersey",
                "Europe/Guernsey",
                "Europe/Isle_of_Man",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "Africa/Casablanca",
                "Pacific/Chatham");
    }

    /** The twin: a series of instants a week apart would not keep it. */
    @Test
    void instantsAWeekApartWouldDrift() {
        var first = series("2026-09-22", "10:00", 1, "Europe/London").getFirst().starts();

        assertThat(first.plus(Duration.ofDays(49))
                        .atZone(ZoneId.of("Europe/London"))
                        .toLocalTime())
                .isEqualTo(LocalTime.of(9, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "Europe/Belfast",
                "Europe/Jersey",
                "Europe/Guernsey",
                "Europe/Isle_of_Man",
                "Europe/Gibraltar",
                "Europe/Dublin",
                "America/New_York",
                "America/Sao_Paulo",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "Asia/Tehran",
                "Africa/Casablanca",
                "Pacific/Apia",
                "Pacific/Chatham"
            })
    void overTwentyYearsTheClockOnTheWallNeverChanges(String zone) {
        for (var session : series("2026-09-22", "10:00", TWENTY_YEARS_OF_WEEKS, zone)) {
            var start = session.starts().atZone(ZoneId.of(zone));
            assertThat(start.toLocalTime()).isEqualTo(LocalTime.of(10, 0));
            assertThat(start.toLocalDate()).isEqualTo(session.day());
            assertThat(session.ends().atZone(ZoneId.of(zone)).toLocalTime()).isEqualTo(LocalTime.of(12, 30));
        }
    }

    @Test
    void aSessionOnTheDayOfTheChangeLastsAsPlanned() {
        var session = SessionSamples.aSession()
                .on("2026-10-25")
                .from("09:00")
                .to("11:30")
                .planned();

        assertThat(session.minutes()).isEqualTo(150);
        assertThat(session.starts()).isEqualTo(Instant.parse("2026-10-25T09:00:00Z"));
    }

    private static List<Instant> aroundSunday(String sunday) {
        var saturday = LocalDate.parse(sunday).minusDays(1);
        return List.of(
                SessionSamples.aSession().on(saturday.toString()).planned().starts(),
                SessionSamples.aSession().on(sunday).planned().starts());
    }

    private static List<Session> series(String first, String time, int weeks, String zone) {
        var day = LocalDate.parse(first);
        var timetable = new Timetable(day, Set.of(day.getDayOfWeek()), LocalTime.parse(time));
        return timetable.propose(aProgramme().of(weeks).stagesOf(150), d -> Optional.empty()).sessions().stream()
                .map(dated -> session(dated, zone))
                .toList();
    }

    private static Timetable tuesday(String first) {
        return new Timetable(LocalDate.parse(first), Set.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0));
    }

    private static Session session(Timetable.Dated dated, String zone) {
        var standing = Standing.proposed(dated, Optional.empty(), Optional.empty(), List.of());
        return new Session(COHORT, standing, ZoneId.of(zone));
    }
}

package org.pacewell.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.programme.ProgrammeSamples.aProgramme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pacewell.clinic.Nation;

class TimetableTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Function<LocalDate, Optional<String>> ALWAYS_OPEN = day -> Optional.empty();
    private static final Function<LocalDate, Optional<String>> ENGLAND = day -> BankHolidays.on(day, Nation.ENGLAND);

    @Test
    void aWeeklySeriesKeepsItsWeekday() {
        assertThat(days(tuesdaysFrom("2026-09-22"), 8, ALWAYS_OPEN))
                .containsExactly(days(
                        "2026-09-22",
                        "2026-09-29",
                        "2026-10-06",
                        "2026-10-13",
                        "2026-10-20",
                        "2026-10-27",
                        "2026-11-03",
                        "2026-11-10"));
    }

    @Test
    void modulesComeInOrder() {
        var stages = aProgramme().of(3).stagesOf(150);

        var proposed = tuesdaysFrom("2026-09-22").propose(stages, ALWAYS_OPEN).sessions();

        assertThat(proposed).extracting(Timetable.Dated::number).containsExactly(1, 2, 3);
        assertThat(proposed)
                .extracting(Timetable.Dated::module)
                .containsExactlyElementsOf(stages.getFirst().modules());
        assertThat(proposed).extracting(Timetable.Dated::endsAt).containsOnly(LocalTime.of(12, 30));
    }

    @Test
    void aFirstDateThatIsNoneOfTheWeekdaysIsPassedOver() {
        assertThat(days(tuesdaysFrom("2026-09-23"), 1, ALWAYS_OPEN)).containsExactly(LocalDate.parse("2026-09-29"));
    }

    @Test
    void aBankHolidayExtendsTheSeriesSoThatEightSessionsStayEight() {
        var mondays = new Timetable(LocalDate.parse("2026-03-23"), Set.of(MONDAY), TEN);

        var proposal = mondays.propose(aProgramme().of(8).stagesOf(150), ENGLAND);

        assertThat(proposal.sessions()).hasSize(8);
        assertThat(proposal.skipped())
                .extracting(Timetable.Skipped::date)
                .containsExactly(days("2026-04-06", "2026-05-04", "2026-05-25"));
        assertThat(proposal.sessions().getLast().day()).isEqualTo("2026-06-01");
    }

    @Test
    void aClosureIsPassedOverWithItsReason() {
        Function<LocalDate, Optional<String>> closed =
                day -> day.isBefore(LocalDate.parse("2026-10-07")) ? Optional.of("Flooded") : Optional.empty();

        var proposal = tuesdaysFrom("2026-09-29").propose(aProgramme().of(2).stagesOf(150), closed);

        assertThat(proposal.skipped()).extracting(Timetable.Skipped::reason).containsExactly("Flooded", "Flooded");
        assertThat(proposal.sessions())
                .extracting(Timetable.Dated::day)
                .containsExactly(days("2026-10-13", "2026-10-20"));
    }

    @Test
    void twelveDaysFromMondayToThursdayAreThreeWeeks() {
        var daily = new Timetable(LocalDate.parse("2026-09-07"), EnumSet.range(MONDAY, THURSDAY), TEN);

        var proposed = days(daily, 12, ALWAYS_OPEN);

        assertThat(proposed.getLast()).isEqualTo("2026-09-24");
        assertThat(proposed)
                .extracting(LocalDate::getDayOfWeek)
                .doesNotContain(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void aSessionThatWouldEndAtMidnightOrLaterIsRefused() {
        var late = new Timetable(LocalDate.parse("2026-09-22"), Set.of(TUESDAY), LocalTime.of(21, 30));

        assertThat(days(late, 1, ALWAYS_OPEN, 149)).hasSize(1);
        assertThatThrownBy(() -> days(late, 1, ALWAYS_OPEN, 150)).isInstanceOf(EndsAfterMidnight.class);
        assertThatThrownBy(() -> days(late, 1, ALWAYS_OPEN, 720)).isInstanceOf(EndsAfterMidnight.class);
    }

    @Test
    void aYearWithoutAnOpenDayIsAMistake() {
        var reopens = LocalDate.parse("2026-09-22").plusWeeks(54);
        Function<LocalDate, Optional<String>> shut =
                day -> day.isBefore(reopens) ? Optional.of("Refurbishment") : Optional.empty();

        assertThatThrownBy(() -> days(tuesdaysFrom("2026-09-22"), 8, shut)).isInstanceOf(NoOpenDay.class);
    }

    @Test
    void manyHolidaysInALongSeriesAreNoMistake() {
        Function<LocalDate, Optional<String>> everySecondWeek =
                day -> day.toEpochDay() / 7 % 2 == 0 ? Optional.of("Closed") : Optional.empty();

        assertThat(days(tuesdaysFrom("2026-09-22"), 400, everySecondWeek)).hasSize(400);
    }

    @Test
    void noWeekdayIsNoOpenDay() {
        var never = new Timetable(LocalDate.parse("2026-09-22"), Set.of(), TEN);

        assertThatThrownBy(() -> days(never, 8, ALWAYS_OPEN)).isInstanceOf(NoOpenDay.class);
    }

    private static Timetable tuesdaysFrom(String date) {
        return new Timetable(LocalDate.parse(date), Set.of(TUESDAY), TEN);
    }

    private static List<LocalDate> days(
            Timetable timetable, int modules, Function<LocalDate, Optional<String>> closed, int minutes) {
        return timetable.propose(aProgramme().of(modules).stagesOf(minutes), closed).sessions().stream()
                .map(Timetable.Dated::day)
                .toList();
    }

    private static List<LocalDate> days(
            Timetable timetable, int modules, Function<LocalDate, Optional<String>> closed) {
        return days(timetable, modules, closed, 150);
    }

    private static LocalDate[] days(String... dates) {
        return List.of(dates).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}

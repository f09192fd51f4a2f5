package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacewell.clinic.Nation;

class CascadeTest {
    private static final Function<LocalDate, Optional<String>> OPEN = day -> Optional.empty();
    private static final Function<LocalDate, Optional<String>> ENGLAND = day -> BankHolidays.on(day, Nation.ENGLAND);

    @Test
    void everySessionMovesByAsMuchAsTheFirst() {
        assertThat(moved(days("2026-10-06", "2026-10-13", "2026-10-20"), "2026-10-08", OPEN))
                .containsExactly(days("2026-10-08", "2026-10-15", "2026-10-22"));
    }

    @Test
    void aBankHolidayPushesTheSeriesOnAndNoneIsLost() {
        var cascade = Cascade.of(
                List.of(days("2027-03-17", "2027-03-24", "2027-03-31")), LocalDate.parse("2027-03-22"), ENGLAND);

        assertThat(cascade.days().values()).containsExactly(days("2027-03-22", "2027-04-05", "2027-04-12"));
        assertThat(cascade.skipped())
                .extracting(Timetable.Skipped::date)
                .containsExactly(LocalDate.parse("2027-03-29"));
    }

    @Test
    void severalDaysAWeekCloseUpAfterAHoliday() {
        var old = days("2027-03-17", "2027-03-18", "2027-03-22", "2027-03-23", "2027-03-24");

        assertThat(moved(old, "2027-03-24", ENGLAND))
                .containsExactly(days("2027-03-24", "2027-03-25", "2027-03-30", "2027-03-31", "2027-04-01"));
    }

    @Test
    void aGapThatWasPlannedStays() {
        assertThat(moved(days("2026-10-06", "2026-10-13", "2026-12-01"), "2026-10-07", OPEN))
                .containsExactly(days("2026-10-07", "2026-10-14", "2026-12-02"));
    }

    @Test
    void theFirstDayIsTheChosenOneEvenWhenItIsClosed() {
        assertThat(moved(days("2027-03-24"), "2027-03-26", ENGLAND)).containsExactly(days("2027-03-26"));
    }

    @Test
    void aWeekdayThatASeriesHasOnceIsAnException() {
        assertThat(Cascade.rhythm(List.of(days("2026-10-06", "2026-10-13", "2026-10-20", "2026-10-29"))))
                .containsExactly(LocalDate.parse("2026-10-06").getDayOfWeek());
    }

    private static Iterable<LocalDate> moved(
            LocalDate[] old, String first, Function<LocalDate, Optional<String>> closed) {
        return Cascade.of(List.of(old), LocalDate.parse(first), closed).days().values();
    }

    private static LocalDate[] days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}

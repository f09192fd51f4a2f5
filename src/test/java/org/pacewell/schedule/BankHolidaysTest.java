package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacewell.clinic.Nation;

/** The dates are those that GOV.UK publishes for 2026 and 2027, as far as they are weekdays. */
class BankHolidaysTest {
    @ParameterizedTest
    @EnumSource
    void goodFridayIsKeptEverywhere(Nation nation) {
        assertThat(isHoliday("2026-04-03", nation)).isTrue();
        assertThat(isHoliday("2027-03-26", nation)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void easterMondayIsKeptEverywhereButInScotland(Nation nation) {
        assertThat(isHoliday("2026-04-06", nation)).isEqualTo(nation != Nation.SCOTLAND);
        assertThat(isHoliday("2027-03-29", nation)).isEqualTo(nation != Nation.SCOTLAND);
    }

    @ParameterizedTest
    @EnumSource
    void theSecondOfJanuaryIsScottish(Nation nation) {
        assertThat(isHoliday("2026-01-02", nation)).isEqualTo(nation == Nation.SCOTLAND);
    }

    @ParameterizedTest
    @EnumSource
    void stPatricksDayAndTheTwelfthOfJulyAreNorthernIrish(Nation nation) {
        assertThat(isHoliday("2026-03-17", nation)).isEqualTo(nation == Nation.NORTHERN_IRELAND);
        assertThat(isHoliday("2027-07-12", nation)).isEqualTo(nation == Nation.NORTHERN_IRELAND);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLAND", "WALES"})
    void englandAndWalesShareTheirs(Nation nation) {
        assertThat(weekdayHolidays(2026, nation))
                .containsExactly("01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28");
        assertThat(weekdayHolidays(2027, nation))
                .containsExactly("01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28");
    }

    @Test
    void scotlandHasItsOwnSummerHolidayAndStAndrewsDay() {
        assertThat(weekdayHolidays(2027, Nation.SCOTLAND))
                .containsExactly("01-01", "01-04", "03-26", "05-03", "05-31", "08-02", "11-30", "12-27", "12-28");
    }

    @Test
    void northernIrelandHasTenDays() {
        assertThat(weekdayHolidays(2026, Nation.NORTHERN_IRELAND))
                .containsExactly(
                        "01-01", "03-17", "04-03", "04-06", "05-04", "05-25", "07-13", "08-31", "12-25", "12-28");
    }

    @Test
    void anOrdinaryDayIsNone() {
        assertThat(BankHolidays.on(LocalDate.of(2026, 10, 6), Nation.ENGLAND)).isEmpty();
    }

    @Test
    void aHolidayHasAName() {
        assertThat(BankHolidays.on(LocalDate.of(2026, 4, 3), Nation.WALES)).contains("Good Friday");
    }

    private static boolean isHoliday(String day, Nation nation) {
        return BankHolidays.on(LocalDate.parse(day), nation).isPresent();
    }

    private static List<String> weekdayHolidays(int year, Nation nation) {
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !weekend.contains(day.getDayOfWeek()))
                .filter(day -> BankHolidays.on(day, nation).isPresent())
                .map(day -> day.toString().substring(5))
                .toList();
    }
}

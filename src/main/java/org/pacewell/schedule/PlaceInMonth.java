package org.pacewell.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Where a day stands in its month: the second Monday. A fifth one, which some months lack, counts as the last. */
record PlaceInMonth(YearMonth month, DayOfWeek weekday, int ordinal) {
    private static final int LAST = -1;
    private static final int MOST_IN_EVERY_MONTH = 4;

    static PlaceInMonth of(LocalDate day) {
        int ordinal = (day.getDayOfMonth() - 1) / 7 + 1;
        return new PlaceInMonth(
                YearMonth.from(day), day.getDayOfWeek(), ordinal > MOST_IN_EVERY_MONTH ? LAST : ordinal);
    }

    LocalDate in(YearMonth other) {
        return other.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }
}

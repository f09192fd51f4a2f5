package org.pacewell.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The days of a series that moves: each by as much as the first, and on to the next open day of the series' weekdays
 * where a day is closed or the session before has come that far. So a series is extended and never shortened.
 */
record Cascade(Map<LocalDate, LocalDate> days, List<Timetable.Skipped> skipped) {
    private static final int LONGEST_SEARCH_DAYS = 366;

    /**
     * Moves days from the first of them on.
     *
     * @param first the day that the first one moves to, open or not: somebody has chosen it
     * @param closed says why a day gives no session, or nothing
     */
    static Cascade of(Collection<LocalDate> old, LocalDate first, Function<LocalDate, Optional<String>> closed) {
        var days = new TreeMap<LocalDate, LocalDate>();
        var skipped = new ArrayList<Timetable.Skipped>();
        var sorted = new TreeSet<>(old);
        var by = first.toEpochDay() - sorted.first().toEpochDay();
        var weekdays = rhythm(sorted.stream().map(day -> day.plusDays(by)).toList());
        var last = first;
        for (var day : sorted) {
            var wanted = day.plusDays(by);
            last = days.isEmpty() ? first : open(wanted, last, weekdays, closed, skipped);
            days.put(day, last);
        }
        return new Cascade(days, List.copyOf(skipped));
    }

    /** The first open day of the weekdays after a day. */
    static LocalDate next(
            LocalDate after,
            Set<DayOfWeek> weekdays,
            Function<LocalDate, Optional<String>> closed,
            List<Timetable.Skipped> skipped) {
        for (int i = 1; i <= LONGEST_SEARCH_DAYS; i++) {
            var day = after.plusDays(i);
            if (!weekdays.contains(day.getDayOfWeek())) continue;
            var reason = closed.apply(day);
            if (reason.isEmpty()) return day;
            skipped.add(new Timetable.Skipped(day, reason.get()));
        }
        throw new NoOpenDay();
    }

    /** The weekdays that a series keeps to; one that it has once, and another three times, is an exception. */
    static Set<DayOfWeek> rhythm(Collection<LocalDate> days) {
        var times = days.stream()
                .collect(Collectors.groupingBy(
                        LocalDate::getDayOfWeek, () -> new EnumMap<>(DayOfWeek.class), Collectors.counting()));
        var most = times.values().stream().max(Long::compare).orElse(0L);
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 || most <= 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate open(
            LocalDate wanted,
            LocalDate last,
            Set<DayOfWeek> weekdays,
            Function<LocalDate, Optional<String>> closed,
            List<Timetable.Skipped> skipped) {
        if (!wanted.isAfter(last)) return next(last, weekdays, closed, skipped);
        var reason = closed.apply(wanted);
        if (reason.isEmpty()) return wanted;
        skipped.add(new Timetable.Skipped(wanted, reason.get()));
        return next(wanted, weekdays, closed, skipped);
    }
}

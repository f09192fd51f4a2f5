package org.pacewell.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pacewell.programme.Module;

/**
 * When a series is to be: from its first date on, on these weekdays, at one local time.
 *
 * @param firstDate the first day that may hold a session; one that is none of the weekdays is passed over
 */
public record Timetable(LocalDate firstDate, Set<DayOfWeek> weekdays, LocalTime startsAt) {
    /** A series that meets no open day within this many days is a mistake, not a plan. */
    private static final int LONGEST_SEARCH_DAYS = 366;

    /** A planned session: which module, when. The end is local, so an hour lost to a clock change is lost to nobody. */
    public record Dated(int number, Module module, LocalDate day, LocalTime startsAt, LocalTime endsAt) {}

    /** A day that would have held a session, and why it does not. */
    public record Skipped(LocalDate date, String reason) {}

    /** N modules make N sessions: a day that is passed over extends the series and never shortens it. */
    public record Proposal(List<Dated> sessions, List<Skipped> skipped) {}

    /**
     * Dates every module in order.
     *
     * @param closed says why a day gives no session, or nothing
     */
    public Proposal propose(List<Module> modules, Function<LocalDate, Optional<String>> closed) {
        if (weekdays.isEmpty()) throw new NoOpenDay();
        var sessions = new ArrayList<Dated>();
        var skipped = new ArrayList<Skipped>();
        var days = days().iterator();
        var lastOpen = firstDate;
        while (sessions.size() < modules.size()) {
            var day = days.next();
            var reason = closed.apply(day);
            if (reason.isPresent()) {
                skipped.add(new Skipped(day, reason.get()));
                if (lastOpen.plusDays(LONGEST_SEARCH_DAYS).isBefore(day)) throw new NoOpenDay();
                continue;
            }
            lastOpen = day;
            sessions.add(dated(sessions.size() + 1, modules.get(sessions.size()), day));
        }
        return new Proposal(List.copyOf(sessions), List.copyOf(skipped));
    }

    private Stream<LocalDate> days() {
        return Stream.iterate(firstDate, day -> day.plusDays(1)).filter(day -> weekdays.contains(day.getDayOfWeek()));
    }

    private Dated dated(int number, Module module, LocalDate day) {
        var endsAt = startsAt.plusMinutes(module.minutes());
        if (!endsAt.isAfter(startsAt)) throw new EndsAfterMidnight();
        return new Dated(number, module, day, startsAt, endsAt);
    }
}

package org.pacewell.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pacewell.programme.Module;
import org.pacewell.programme.Stage;

/**
 * When a programme is to be: from a first date on, on these weekdays, at one local time. A stage that has weekdays or
 * times of its own keeps those.
 *
 * @param firstDate the first day that may hold a session; one that is none of the weekdays is passed over
 */
public record Timetable(LocalDate firstDate, Set<DayOfWeek> weekdays, LocalTime startsAt) {
    private static final Comparator<Dated> IN_ORDER =
            Comparator.comparing(Dated::day).thenComparing(Dated::startsAt).thenComparing(Dated::number);

    /** A planned session: which module, when. The end is local, so an hour lost to a clock change is lost to nobody. */
    public record Dated(int number, Module module, LocalDate day, LocalTime startsAt, LocalTime endsAt) {
        /** @throws EndsAfterMidnight when it would not end on the day on which it starts */
        public static Dated of(int number, Module module, LocalDate day, LocalTime startsAt) {
            var endsAt = startsAt.plusMinutes(module.minutes());
            if (!endsAt.isAfter(startsAt)) throw new EndsAfterMidnight();
            return new Dated(number, module, day, startsAt, endsAt);
        }

        Dated numbered(int other) {
            return new Dated(other, module, day, startsAt, endsAt);
        }
    }

    /** A day that would have held a session, and why it does not. */
    public record Skipped(LocalDate date, String reason) {}

    /** N modules make N sessions: a day that is passed over extends the series and never shortens it. */
    public record Proposal(List<Dated> sessions, List<Skipped> skipped) {}

    /**
     * Dates every module that the group meets for, stage after stage. One-to-one appointments are arranged with each
     * person instead.
     *
     * @param closed says why a day gives no session, or nothing
     */
    public Proposal propose(List<Stage> stages, Function<LocalDate, Optional<String>> closed) {
        var dating = new DatingStages(this, closed);
        stages.forEach(dating::date);
        var sorted = dating.dated().stream().sorted(IN_ORDER).toList();
        var numbers = new int[] {0};
        return new Proposal(
                sorted.stream().map(dated -> dated.numbered(++numbers[0])).toList(),
                dating.skipped().stream()
                        .sorted(Comparator.comparing(Skipped::date))
                        .toList());
    }
}

package org.pacewell.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pacewell.programme.Module;
import org.pacewell.programme.Stage;
import org.pacewell.schedule.Timetable.Dated;
import org.pacewell.schedule.Timetable.Skipped;

/** One run through the stages of a programme: what is dated so far, and which days were passed over. */
final class DatingStages {
    /** A stage that meets no open day within this many days is a mistake, not a plan. */
    private static final int LONGEST_SEARCH_DAYS = 366;

    private final Timetable timetable;
    private final Function<LocalDate, Optional<String>> closed;
    private final List<Dated> dated = new ArrayList<>();
    private final Set<Skipped> skipped = new LinkedHashSet<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private LocalDate groupEnd;

    DatingStages(Timetable timetable, Function<LocalDate, Optional<String>> closed) {
        this.timetable = timetable;
        this.closed = closed;
        this.groupEnd = timetable.firstDate();
    }

    void date(Stage stage) {
        if (stage.modules().isEmpty()) return;
        switch (stage.rhythm()) {
            case WEEKLY -> weekly(stage);
            case MONTHLY -> monthly(stage);
            case REVIEW -> reviews(stage);
            case ONE_TO_ONE -> {}
        }
    }

    List<Dated> dated() {
        return dated;
    }

    Collection<Skipped> skipped() {
        return skipped;
    }

    /** On the weekdays of every n-th week, counted in ISO weeks from that of the stage's first session. */
    private void weekly(Stage stage) {
        var todo = new ArrayDeque<>(stage.modules());
        var first = open(beginning(stage), on(weekdays(stage)));
        meet(stage, todo, first);
        var wanted = on(weekdays(stage)).and(inTurn(first, stage.every()));
        while (!todo.isEmpty()) meet(stage, todo, open(last().plusDays(1), wanted));
        groupEnd = last();
    }

    /**
     * On the same weekday in the same place of every n-th month, both those of the stage's first day; where that is
     * closed, on the next open such weekday.
     */
    private void monthly(Stage stage) {
        var todo = new ArrayDeque<>(stage.modules());
        var place = PlaceInMonth.of(first(beginning(stage), weekdays(stage)));
        for (var month = place.month(); !todo.isEmpty(); month = month.plusMonths(stage.every())) {
            var wanted = place.in(month);
            if (days.isEmpty() || wanted.isAfter(days.last()))
                meet(stage, todo, open(wanted, on(Set.of(place.weekday()))));
        }
        groupEnd = last();
    }

    /** Each at its distance after the group's last session, or on the next open day of the weekdays that is free. */
    private void reviews(Stage stage) {
        for (var module : stage.modules()) {
            var wanted = module.after().map(offset -> offset.from(groupEnd)).orElse(groupEnd);
            var day = open(wanted, on(weekdays(stage)).and(free -> !days.contains(free)));
            add(module, day, times(stage).getFirst());
        }
    }

    /** The sessions of one day, as many as it has times. */
    private void meet(Stage stage, Queue<Module> todo, LocalDate day) {
        var free = LocalTime.MIN;
        for (var time : times(stage)) {
            if (todo.isEmpty()) return;
            if (time.isBefore(free)) throw new SessionsOverlap();
            free = add(todo.remove(), day, time).endsAt();
        }
    }

    private Dated add(Module module, LocalDate day, LocalTime time) {
        var session = Dated.of(dated.size() + 1, module, day, time);
        dated.add(session);
        days.add(day);
        return session;
    }

    /** The first day on which the stage may meet: of the first one the cohort's, of others after what was dated. */
    private LocalDate beginning(Stage stage) {
        return dated.isEmpty() ? timetable.firstDate() : last().plusDays(1).plusWeeks(stage.waitWeeks());
    }

    private LocalDate last() {
        return days.isEmpty() ? timetable.firstDate() : days.last();
    }

    private static LocalDate first(LocalDate from, Set<DayOfWeek> weekdays) {
        if (weekdays.isEmpty()) throw new NoOpenDay();
        return from.datesUntil(from.plusWeeks(1))
                .filter(on(weekdays))
                .findFirst()
                .orElseThrow();
    }

    /** The first open day that will do. Closed ones on the way are kept with their reason. */
    private LocalDate open(LocalDate from, Predicate<LocalDate> wanted) {
        var search = from.plusDays(LONGEST_SEARCH_DAYS);
        for (var day = from; !day.isAfter(search); day = day.plusDays(1)) {
            if (!wanted.test(day)) continue;
            var reason = closed.apply(day);
            if (reason.isEmpty()) return day;
            skipped.add(new Skipped(day, reason.get()));
        }
        throw new NoOpenDay();
    }

    private Set<DayOfWeek> weekdays(Stage stage) {
        return stage.weekdays().isEmpty() ? timetable.weekdays() : stage.weekdays();
    }

    private List<LocalTime> times(Stage stage) {
        return stage.times().isEmpty() ? List.of(timetable.startsAt()) : stage.times();
    }

    private static Predicate<LocalDate> on(Set<DayOfWeek> weekdays) {
        return day -> weekdays.contains(day.getDayOfWeek());
    }

    private static Predicate<LocalDate> inTurn(LocalDate first, int every) {
        var week = first.with(DayOfWeek.MONDAY);
        return day -> ChronoUnit.WEEKS.between(week, day.with(DayOfWeek.MONDAY)) % every == 0;
    }
}

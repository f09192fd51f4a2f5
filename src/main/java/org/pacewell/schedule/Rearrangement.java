package org.pacewell.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** What a wish makes of a cohort's sessions: each affected one as it stood and as it would stand. */
record Rearrangement(List<Step> steps, List<Timetable.Skipped> skipped) {
    /** One session, before and after. A session that the change makes is the same in both, and {@code isNew}. */
    record Step(Standing before, Standing after) {}

    static final Comparator<Standing> IN_ORDER = Comparator.comparing(Standing::day)
            .thenComparing(Standing::startsAt)
            .thenComparing(Standing::number);

    /**
     * Works out a wish.
     *
     * @param series the planned sessions of the cohort
     * @param chosen the one that the wish is about
     * @param movable whether a later session may still change
     * @param together whether a session is of the same stage as the chosen one
     */
    static Rearrangement of(
            ChangeWish wish,
            Standing chosen,
            List<Standing> series,
            Function<Standing, Boolean> movable,
            Predicate<Standing> together,
            ClosedDays.Known closed) {
        var later = series.stream()
                .filter(other -> IN_ORDER.compare(other, chosen) > 0)
                .filter(movable::apply)
                .sorted(IN_ORDER);
        var affected = wish.onwards() ? Stream.concat(Stream.of(chosen), later).toList() : List.of(chosen);
        return switch (wish.to()) {
            case ChangeWish.Move move -> moved(move, affected, closed);
            case ChangeWish.Cancel cancel -> cancelled(cancel, affected, series, together, closed);
            case ChangeWish.Swap swap -> swapped(chosen, other(swap, series, movable));
            case ChangeWish.Split split -> split(split, chosen, series);
            case ChangeWish.Rehouse to -> each(affected, session -> session.in(to.room()));
            case ChangeWish.HandOver to -> each(affected, session -> session.by(to.staff()));
        };
    }

    List<Standing> after() {
        return steps.stream().map(Step::after).toList();
    }

    /** The same for the same sessions in the same state: what was shown is what will be done. */
    String mark() {
        return Integer.toHexString(steps.toString().hashCode());
    }

    private static Rearrangement moved(ChangeWish.Move move, List<Standing> affected, ClosedDays.Known closed) {
        var chosen = affected.getFirst();
        var room = move.room().or(chosen::room);
        var cascade =
                Cascade.of(affected.stream().map(Standing::day).toList(), move.day(), closed.at(chosen.site(), room));
        var by = (move.startsAt().toSecondOfDay() - chosen.startsAt().toSecondOfDay()) / 60;
        var steps = affected.stream()
                .map(session -> new Step(
                        session,
                        session.at(to(cascade, session.day()), later(session.startsAt(), by))
                                .in(move.room().or(session::room))))
                .toList();
        return new Rearrangement(steps, cascade.skipped());
    }

    private static LocalDate to(Cascade cascade, LocalDate day) {
        return cascade.days().getOrDefault(day, day);
    }

    private static LocalTime later(LocalTime time, int minutes) {
        var moved = time.toSecondOfDay() / 60 + minutes;
        if (moved < 0 || moved >= 24 * 60) throw new EndsAfterMidnight();
        return time.plusMinutes(minutes);
    }

    private static Rearrangement cancelled(
            ChangeWish.Cancel cancel,
            List<Standing> affected,
            List<Standing> series,
            Predicate<Standing> together,
            ClosedDays.Known closed) {
        var steps = new ArrayList<Step>();
        var skipped = new ArrayList<Timetable.Skipped>();
        for (var session : affected) steps.add(new Step(session, session.cancelled(cancel.reason())));
        if (!cancel.replace()) return new Rearrangement(List.copyOf(steps), List.of());
        var stage = series.stream().filter(together).map(Standing::day).toList();
        var taken = series.stream().map(Standing::day).collect(Collectors.toCollection(HashSet::new));
        var rhythm = Cascade.rhythm(stage);
        var last = stage.stream().max(Comparator.naturalOrder()).orElseThrow();
        for (var session : affected) {
            do last = Cascade.next(last, rhythm, closed.at(session.site(), session.room()), skipped);
            while (!taken.add(last));
            var added = session.again(session.number(), steps.size()).at(last, session.startsAt());
            steps.add(new Step(added, added));
        }
        return new Rearrangement(List.copyOf(steps), List.copyOf(skipped));
    }

    private static Standing other(ChangeWish.Swap swap, List<Standing> series, Function<Standing, Boolean> movable) {
        return series.stream()
                .filter(session -> session.session().equals(swap.with()))
                .filter(movable::apply)
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("withSessionId", "Session.other")));
    }

    private static Rearrangement swapped(Standing one, Standing other) {
        if (one.session().equals(other.session())) {
            throw new InvalidInput(FieldError.of("withSessionId", "Session.other"));
        }
        return new Rearrangement(
                List.of(new Step(one, one.about(other)), new Step(other, other.about(one))), List.of());
    }

    private static Rearrangement split(ChangeWish.Split split, Standing chosen, List<Standing> series) {
        if (split.minutes() < 5 || split.minutes() > chosen.minutes() - 5) {
            throw new InvalidInput(FieldError.of("minutes", "Session.minutes", 5, chosen.minutes() - 5));
        }
        var number = series.stream().mapToInt(Standing::number).max().orElse(chosen.number()) + 1;
        var first = chosen.lasting(chosen.day(), chosen.startsAt(), split.minutes());
        var second = chosen.again(number, 1).lasting(split.day(), split.startsAt(), chosen.minutes() - split.minutes());
        return new Rearrangement(List.of(new Step(chosen, first), new Step(second, second)), List.of());
    }

    private static Rearrangement each(List<Standing> affected, UnaryOperator<Standing> change) {
        return new Rearrangement(
                affected.stream()
                        .map(session -> new Step(session, change.apply(session)))
                        .toList(),
                List.of());
    }
}

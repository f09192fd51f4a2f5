package org.pacewell.conductor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a session has come, worked out from its steps. It never looks at a clock: whoever asks says what time it is.
 *
 * @param order the places in the plan, in the order in which they are given
 * @param done how many of the order are over
 * @param stretches when which place of the plan was given, in order; the last is still open while the session runs
 */
record Run(
        State state,
        List<Integer> order,
        int done,
        List<Integer> skipped,
        List<Integer> extended,
        List<Stretch> stretches) {
    static final Duration EXTENSION = Duration.ofMinutes(5);

    enum State {
        READY,
        RUNNING,
        PAUSED,
        FINISHED
    }

    /** From when to when a place of the plan was given; without an end it goes on. */
    record Stretch(int place, Instant from, Optional<Instant> to) {
        boolean goesBeyond(Instant time) {
            return from.isAfter(time) || to.filter(time::isBefore).isPresent();
        }

        Duration until(Instant now) {
            return Duration.between(from, to.orElse(now));
        }
    }

    /** @param places how many segments the plan has */
    static Run of(int places, List<Step> steps) {
        var run = new Run(State.READY, IntStream.range(0, places).boxed().toList(), 0, List.of(), List.of(), List.of());
        for (var step : standing(steps)) run = run.after(step);
        return run;
    }

    /** The steps without those that were taken back. */
    private static List<Step> standing(List<Step> steps) {
        var standing = new ArrayList<Step>();
        for (var step : steps) {
            if (step.kind() != Step.Kind.UNDO) standing.add(step);
            else if (!standing.isEmpty()) standing.removeLast();
        }
        return standing;
    }

    /** The place in the plan of what is given now. */
    Optional<Integer> current() {
        boolean underWay = state == State.RUNNING || state == State.PAUSED;
        return underWay && done < order.size() ? Optional.of(order.get(done)) : Optional.empty();
    }

    boolean allows(Step.Kind kind) {
        boolean under = current().isPresent();
        return switch (kind) {
            case START -> state == State.READY && !order.isEmpty();
            case NEXT, SKIP, EXTEND -> under;
            case SWAP -> under && done + 1 < order.size();
            case PAUSE -> state == State.RUNNING;
            case RESUME -> state == State.PAUSED;
            case FINISH -> state == State.RUNNING || state == State.PAUSED;
            case UNDO -> state != State.READY;
        };
    }

    /** @throws NotThatStep when it stands elsewhere */
    Run after(Step step) {
        if (!allows(step.kind())) throw new NotThatStep();
        var at = step.at();
        return switch (step.kind()) {
            case START -> with(State.RUNNING).begun(at);
            case NEXT -> closed(at).on(at);
            case SKIP -> closed(at).skippedCurrent().on(at);
            case SWAP -> closed(at).swapped().with(State.RUNNING).begun(at);
            case EXTEND -> extendedCurrent();
            case PAUSE -> closed(at).with(State.PAUSED);
            case RESUME -> with(State.RUNNING).begun(at);
            case FINISH -> closed(at).with(State.FINISHED);
            case UNDO -> this;
        };
    }

    /** How long a place of the plan was given until now. */
    Duration spent(int place, Instant now) {
        return stretches.stream()
                .filter(stretch -> stretch.place() == place)
                .map(stretch -> stretch.until(now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    Optional<Instant> began() {
        return stretches.stream().findFirst().map(Stretch::from);
    }

    /** What was added to a place of the plan. */
    Duration added(int place) {
        return EXTENSION.multipliedBy(Collections.frequency(extended, place));
    }

    private Run on(Instant at) {
        var next = new Run(State.RUNNING, order, done + 1, skipped, extended, stretches);
        return next.done < order.size() ? next.begun(at) : next.with(State.FINISHED);
    }

    private Run begun(Instant at) {
        return with(plus(stretches, new Stretch(order.get(done), at, Optional.empty())));
    }

    private Run closed(Instant at) {
        if (state != State.RUNNING) return this;
        var closed = new ArrayList<>(stretches);
        var last = closed.removeLast();
        closed.add(new Stretch(last.place(), last.from(), Optional.of(at)));
        return with(List.copyOf(closed));
    }

    private Run swapped() {
        var swapped = new ArrayList<>(order);
        Collections.swap(swapped, done, done + 1);
        return new Run(state, List.copyOf(swapped), done, skipped, extended, stretches);
    }

    private Run skippedCurrent() {
        return new Run(state, order, done, plus(skipped, order.get(done)), extended, stretches);
    }

    private Run extendedCurrent() {
        return new Run(state, order, done, skipped, plus(extended, order.get(done)), stretches);
    }

    private Run with(State other) {
        return new Run(other, order, done, skipped, extended, stretches);
    }

    private Run with(List<Stretch> others) {
        return new Run(state, order, done, skipped, extended, others);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}

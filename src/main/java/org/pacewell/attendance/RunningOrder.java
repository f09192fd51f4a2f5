package org.pacewell.attendance;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.pacewell.programme.Segment;
import org.pacewell.topic.Component;

/**
 * The segments of a module as a session gave them, by the clock.
 *
 * @param startsAt when the session was to start
 * @param begins when it did, in minutes from then; it may have been earlier
 * @param ends when it was over, in minutes from then
 * @param skipped minutes of the module that an earlier session of it gave; a split module has two sessions
 */
record RunningOrder(LocalTime startsAt, int begins, int ends, List<Part> parts, int skipped) {
    /** A part of the module and its minutes. */
    record Part(Component component, int minutes) {
        static Part of(Segment segment) {
            return new Part(segment.component(), segment.minutes());
        }
    }

    static RunningOrder planned(LocalTime startsAt, LocalTime endsAt, List<Part> parts, int skipped) {
        return new RunningOrder(startsAt, 0, minutes(startsAt, endsAt), parts, skipped);
    }

    /**
     * The order in which the stretches of a session were given; between them there was nothing. Where it was given
     * outside the planned time, the session was longer.
     */
    static RunningOrder given(LocalTime startsAt, LocalTime endsAt, List<Deliveries.Stretch> stretches) {
        int begins = stretches.stream().mapToInt(Deliveries.Stretch::from).reduce(0, Math::min);
        int ends = stretches.stream().mapToInt(Deliveries.Stretch::to).reduce(minutes(startsAt, endsAt), Math::max);
        var parts = new ArrayList<Part>();
        int reached = begins;
        for (var stretch : stretches) {
            if (stretch.from() > reached) parts.add(new Part(Component.BREAK, stretch.from() - reached));
            parts.add(new Part(stretch.component(), stretch.to() - stretch.from()));
            reached = stretch.to();
        }
        return new RunningOrder(startsAt, begins, ends, List.copyOf(parts), 0);
    }

    /** What somebody had who was there from start to end. */
    Dose whole() {
        return between(begins, ends);
    }

    /** What somebody had with this mark: from arriving to leaving, and nothing without taking part. */
    Dose of(Mark mark) {
        if (!mark.outcome().isPresent()) return Dose.NONE;
        return between(
                mark.arrivedAt()
                        .map(time -> Math.max(begins, minutes(startsAt, time)))
                        .orElse(begins),
                mark.leftAt()
                        .map(time -> Math.min(ends, minutes(startsAt, time)))
                        .orElse(ends));
    }

    private Dose between(int arrived, int left) {
        int from = skipped + arrived - begins;
        int to = skipped + left - begins;
        if (parts.isEmpty()) return Dose.undivided(Math.max(0, to - from));
        var had = new EnumMap<Component, Integer>(Component.class);
        int at = 0;
        for (var part : parts) {
            int over = at + part.minutes();
            int shared = Math.min(over, to) - Math.max(at, from);
            if (shared > 0) had.merge(part.component(), shared, Integer::sum);
            at = over;
        }
        return new Dose(had, 0);
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (int) Duration.between(from, to).toMinutes();
    }
}

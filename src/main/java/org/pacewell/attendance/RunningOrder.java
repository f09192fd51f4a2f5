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
 * @param skipped minutes of the module that an earlier session of it gave; a split module has two sessions
 */
record RunningOrder(LocalTime startsAt, LocalTime endsAt, List<Part> parts, int skipped) {
    /** A part of the module and its minutes. */
    record Part(Component component, int minutes) {
        static Part of(Segment segment) {
            return new Part(segment.component(), segment.minutes());
        }
    }

    /** The order in which the stretches of a session were given; between them there was nothing. */
    static RunningOrder given(LocalTime startsAt, LocalTime endsAt, List<Deliveries.Stretch> stretches) {
        var parts = new ArrayList<Part>();
        int reached = 0;
        for (var stretch : stretches) {
            if (stretch.from() > reached) parts.add(new Part(Component.BREAK, stretch.from() - reached));
            parts.add(new Part(stretch.component(), stretch.to() - stretch.from()));
            reached = stretch.to();
        }
        return new RunningOrder(startsAt, endsAt, List.copyOf(parts), 0);
    }

    /** What somebody had who was there from start to end. */
    Dose whole() {
        return between(startsAt, endsAt);
    }

    /** What somebody had with this mark: from arriving to leaving, and nothing without taking part. */
    Dose of(Mark mark) {
        if (!mark.outcome().isPresent()) return Dose.NONE;
        return between(
                mark.arrivedAt().filter(startsAt::isBefore).orElse(startsAt),
                mark.leftAt().filter(endsAt::isAfter).orElse(endsAt));
    }

    private Dose between(LocalTime arrived, LocalTime left) {
        int from = skipped + minutesTo(arrived);
        int to = skipped + minutesTo(left);
        if (parts.isEmpty()) return Dose.undivided(Math.max(0, to - from));
        var had = new EnumMap<Component, Integer>(Component.class);
        int begins = 0;
        for (var part : parts) {
            int ends = begins + part.minutes();
            int shared = Math.min(ends, to) - Math.max(begins, from);
            if (shared > 0) had.merge(part.component(), shared, Integer::sum);
            begins = ends;
        }
        return new Dose(had, 0);
    }

    private int minutesTo(LocalTime time) {
        return (int) Duration.between(startsAt, time).toMinutes();
    }
}

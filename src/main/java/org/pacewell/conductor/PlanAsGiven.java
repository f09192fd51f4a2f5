package org.pacewell.conductor;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacewell.programme.Segment;
import org.pacewell.schedule.Session;
import org.pacewell.topic.Component;

/** The plan of a session as its page lists it: how each part went, or when it is to come. */
final class PlanAsGiven {
    private PlanAsGiven() {}

    static List<RunPages.Part> of(Session session, Conducting.Standing standing, Instant at) {
        var run = standing.run();
        var parts = new ArrayList<RunPages.Part>();
        var clock = session.startsAt();
        for (int i = 0; i < run.order().size(); i++) {
            int place = run.order().get(i);
            var segment = standing.plan().get(place);
            boolean isNow = run.current().equals(Optional.of(place));
            boolean isOver = i < run.done() || run.state() == Run.State.FINISHED;
            clock = begun(session, run, place).orElse(clock);
            parts.add(new RunPages.Part(
                    clock,
                    segment.title(),
                    label(segment),
                    isOver ? went(session, standing, place, at) : words().minutes(standing.minutes(place)),
                    isNow,
                    isOver));
            clock = clock.plusMinutes(isOver ? run.spent(place, at).toMinutes() : standing.minutes(place));
        }
        return parts;
    }

    private static Optional<LocalTime> begun(Session session, Run run, int place) {
        return run.stretches().stream()
                .filter(stretch -> stretch.place() == place)
                .findFirst()
                .map(stretch -> LocalTime.ofInstant(stretch.from(), session.zone()));
    }

    private static String went(Session session, Conducting.Standing standing, int place, Instant at) {
        var run = standing.run();
        if (run.skipped().contains(place)) return words().skipped();
        long minutes = run.state() == Run.State.FINISHED
                ? standing.counted(session).stream()
                        .filter(counted -> counted.place() == place)
                        .mapToInt(Counted::minutes)
                        .sum()
                : Math.round(run.spent(place, at).toSeconds() / 60.0);
        return minutes == 0
                ? words().not_given()
                : words().given(minutes, standing.plan().get(place).minutes());
    }

    /** What a segment is made of; of a break nothing is said. */
    static String label(Segment segment) {
        return segment.component() == Component.BREAK ? "" : segment.component().label();
    }

    private static ConductorMessages words() {
        return MessageBundles.get(ConductorMessages.class);
    }
}

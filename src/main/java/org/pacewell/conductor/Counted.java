package org.pacewell.conductor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.pacewell.schedule.Session;

/**
 * A stretch that counts, in whole minutes from the planned start of the session; before it they are negative.
 *
 * @param place which segment of the plan was given
 */
record Counted(int place, int from, int to) {
    int minutes() {
        return to - from;
    }

    /**
     * What counts of what was given: within the planned time all of it, and outside only what the plan had foreseen for
     * a segment. So a group that starts late loses nothing, and a finish that nobody pressed adds nothing.
     *
     * @param planned the minutes of each place, with those that were added while it ran
     */
    static List<Counted> of(Session session, List<Integer> planned, Run run) {
        var counted = new ArrayList<Counted>();
        var had = new HashMap<Integer, Integer>();
        int reached = Integer.MIN_VALUE;
        for (var stretch : run.stretches()) {
            int from = Math.max(reached, minute(session, stretch.from()));
            int to = minute(session, stretch.to().orElse(stretch.from()));
            int left = planned.get(stretch.place()) - had.getOrDefault(stretch.place(), 0);
            var within = new Counted(stretch.place(), from, to).within(session.minutes(), left);
            if (within.minutes() <= 0) continue;
            counted.add(within);
            had.merge(stretch.place(), within.minutes(), Integer::sum);
            reached = within.to;
        }
        return List.copyOf(counted);
    }

    /** @param left what the plan still has for this place */
    private Counted within(int length, int left) {
        int inside = Math.max(0, Math.min(to, length) - Math.max(from, 0));
        int spare = Math.max(0, left - inside);
        int before = Math.min(spare, Math.max(0, Math.min(to, 0) - from));
        int after = Math.min(spare - before, Math.max(0, to - Math.max(from, length)));
        int begins = from < 0 ? Math.min(to, 0) - before : from;
        int ends = to > length ? Math.max(from, length) + after : to;
        return new Counted(place, begins, ends);
    }

    private static int minute(Session session, Instant at) {
        return Math.round(Duration.between(session.starts(), at).toSeconds() / 60f);
    }
}

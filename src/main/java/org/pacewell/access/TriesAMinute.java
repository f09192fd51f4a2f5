package org.pacewell.access;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many tries a minute of each who tries; one who tries more waits, and nobody else is locked out by it. */
public final class TriesAMinute {
    /** How long somebody waits at the most, in seconds. */
    public static final long SECONDS = 60;

    private static final int MOST_REMEMBERED = 100_000;

    /** The tries of somebody within the minute that began at an instant. */
    private record Minute(Instant began, int tries) {
        Minute another(Instant now) {
            return isOver(now) ? new Minute(now, 1) : new Minute(began, tries + 1);
        }

        boolean isOver(Instant now) {
            return !began.plusSeconds(SECONDS).isAfter(now);
        }
    }

    private final Map<String, Minute> tries = new ConcurrentHashMap<>();
    private final int most;

    public TriesAMinute(int most) {
        this.most = most;
    }

    /** Counts a try and tells whether it is allowed. */
    public boolean allows(String who, Instant now) {
        if (tries.size() >= MOST_REMEMBERED) tries.values().removeIf(minute -> minute.isOver(now));
        var minute = tries.compute(who, (key, before) -> before == null ? new Minute(now, 1) : before.another(now));
        return minute.tries() <= most;
    }
}

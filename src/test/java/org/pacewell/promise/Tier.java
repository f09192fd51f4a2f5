package org.pacewell.promise;

import java.util.Locale;

/** How much is tested: with every push, every night or before a release; each includes those before it. */
public enum Tier {
    PUSH,
    NIGHTLY,
    RELEASE;

    /** The tier that runs. */
    public static Tier now() {
        if (System.getProperty("release") != null) return RELEASE;
        return System.getProperty("nightly") == null ? PUSH : NIGHTLY;
    }

    /** How often something is tried: a little with every push, as often as was promised at night. */
    public static int times(int push, int nightly) {
        return now() == PUSH ? push : nightly;
    }

    public static int times(int push, int nightly, int release) {
        return now() == RELEASE ? release : times(push, nightly);
    }

    boolean includes(Tier other) {
        return compareTo(other) >= 0;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

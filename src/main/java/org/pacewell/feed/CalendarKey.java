package org.pacewell.feed;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pacewell.rule.Digests;

/** The key in a calendar's address: 192 random bits. Only its SHA-256 is kept; what is random needs no salt. */
record CalendarKey(String text) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    static CalendarKey draw() {
        var random = new byte[BYTES];
        CHANCE.nextBytes(random);
        return new CalendarKey(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What somebody brings, if it could be a key at all. */
    static Optional<CalendarKey> of(String brought) {
        return SHAPE.matcher(brought).matches() ? Optional.of(new CalendarKey(brought)) : Optional.empty();
    }

    String hash() {
        return Digests.hex(text);
    }

    String path() {
        return "/calendar/" + text + ".ics";
    }

    /** A key is never written anywhere by mistake. */
    @Override
    public String toString() {
        return "a calendar's key";
    }
}

package org.pacewell.attendance;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** How a session went for one person. Its NHS code is data, in the table {@code outcome}. */
public enum Outcome {
    PRESENT("Here", "plain", true),
    LATE("Late", "sun", true),
    LEFT_EARLY("Left early", "sun", true),
    ADAPTED("Adapted", "sun", true),
    REMOTE("Remote", "sun", true),
    APOLOGISED("Apology", "sun", false),
    /** They stayed away and were given the content in another way. */
    RECAP("Recap instead", "sun", false),
    DID_NOT_ATTEND("Not here", "rose", false),
    LATE_NOT_SEEN("Late, not seen", "rose", false),
    CANCELLED_BY_CLINIC("Cancelled by us", "plain", false);

    private final String label;
    private final String tone;
    private final boolean present;

    Outcome(String label, String tone, boolean present) {
        this.label = label;
        this.tone = tone;
        this.present = present;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    /** Tells whether the person took part, in whatever way. */
    public boolean isPresent() {
        return present;
    }

    /** Tells whether it counts as an absence that nobody explained. */
    public boolean isUnexplained() {
        return this == DID_NOT_ATTEND;
    }

    /** Tells whether it is an absence that the person explained; a clinic says whether these count against them. */
    public boolean isExplained() {
        return this == APOLOGISED || this == RECAP;
    }

    /** Minutes taken part in, of a session from start to end; late arrival and early leaving count. */
    int minutes(LocalTime start, LocalTime end, Optional<LocalTime> arrivedAt, Optional<LocalTime> leftAt) {
        if (!present) return 0;
        var from = arrivedAt.filter(start::isBefore).orElse(start);
        var to = leftAt.filter(end::isAfter).orElse(end);
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }

    /** Reads an outcome in any case, with hyphens or underscores. @throws InvalidInput that lists the outcomes */
    public static Outcome parse(String field, String typed) {
        var name = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput(FieldError.of(field, "Outcome.unknown", typed, Arrays.toString(values()))));
    }
}

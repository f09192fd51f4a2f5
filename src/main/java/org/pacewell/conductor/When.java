package org.pacewell.conductor;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;

/** Whether a step is taken now, or was when the plan has it: a group may begin on time before anybody presses a button. */
enum When {
    NOW,
    AS_PLANNED;

    /** A little later than planned is now: nobody is asked about a minute. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    /** Nothing typed is now. @throws InvalidInput that lists what it may be */
    static When parse(String typed) {
        if (typed.isBlank()) return NOW;
        return Arrays.stream(values())
                .filter(when -> when.name().equals(typed.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("when", "Step.unknown", Arrays.toString(values()))));
    }

    /** When a step was, if it was when the plan has it: a start or a finish that is over, after all steps before it. */
    static Optional<Instant> planned(Session session, Conducting.Standing standing, Step.Kind kind, Instant now) {
        var time = switch (kind) {
            case START -> Optional.of(session.starts()).filter(_ -> now.isBefore(session.ends()));
            case FINISH -> Optional.of(session.ends());
            default -> Optional.<Instant>empty();
        };
        return time.filter(planned -> standing.run().allows(kind)
                && !now.isBefore(planned)
                && standing.run().stretches().stream().noneMatch(stretch -> stretch.goesBeyond(planned)));
    }

    /** The same, where it is worth asking. */
    static Optional<Instant> offered(Session session, Conducting.Standing standing, Step.Kind kind, Instant now) {
        return planned(session, standing, kind, now).filter(planned -> now.isAfter(planned.plus(SLACK)));
    }
}

package org.pacewell.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a task ended; the reason beside it is in words. */
enum TaskOutcome {
    DONE("Done"),
    NOT_NEEDED("Not needed any more"),
    NOT_POSSIBLE("Could not be done");

    private final String label;

    TaskOutcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<TaskOutcome> parse(String typed) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(typed.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}

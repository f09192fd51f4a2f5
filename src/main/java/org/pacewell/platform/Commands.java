package org.pacewell.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.pacewell.audit.TrailSeals;

/** What the application can do instead of serving: {@code verify-trail} verifies every trail, says so, and ends. */
@ApplicationScoped
class Commands {
    private static final int LAST = 10_000;
    private static final int NOT_GENUINE = 3;
    private static final int UNKNOWN = 2;

    private final List<String> arguments;
    private final TrailKeeping keeping;

    Commands(@CommandLineArguments String[] arguments, TrailKeeping keeping) {
        this.arguments = List.of(arguments);
        this.keeping = keeping;
    }

    void run(@Observes @Priority(LAST) StartupEvent started) {
        if (arguments.isEmpty()) return;
        Quarkus.asyncExit(arguments.equals(List.of("verify-trail")) ? verifyTrail() : unknown());
    }

    private int verifyTrail() {
        var findings = keeping.verifyAll();
        findings.forEach((clinic, found) -> System.out.printf(
                "%-20s %8d entries, %d edited, %d seals broken%n",
                clinic, found.entries(), found.edited(), found.brokenSeals()));
        return findings.values().stream().allMatch(TrailSeals.Finding::isGenuine) ? 0 : NOT_GENUINE;
    }

    private int unknown() {
        System.err.printf("Unknown: %s. There is: verify-trail%n", String.join(" ", arguments));
        return UNKNOWN;
    }
}

package org.pacewell.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;

/** Serves; or, with the argument {@code verify-trail}, verifies every trail, says what it found and ends. */
@QuarkusMain
public class Main implements QuarkusApplication {
    private static final int NOT_GENUINE = 3;

    @Inject
    TrailKeeping keeping;

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        if (!arguments[0].equals("verify-trail")) {
            System.err.println("Unknown command " + arguments[0] + ". There is: verify-trail");
            return 2;
        }
        return verify();
    }

    private int verify() {
        var findings = keeping.verifyAll();
        findings.forEach((clinic, found) -> System.out.printf(
                "%-20s %8d entries, %d edited, %d seals broken%n",
                clinic, found.entries(), found.edited(), found.brokenSeals()));
        return findings.values().stream().allMatch(found -> found.isGenuine()) ? 0 : NOT_GENUINE;
    }
}

package org.pacewell.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a clinic calls at once, in its own words, and whose task an incident becomes. Pacewell brings no number of its
 * own: what is empty, nobody has set.
 *
 * @param owner a clinician; where nobody is named or they left, a coordinator has the task
 * @param hours until the incident is to have been followed up
 */
record SafetyPlan(String firstAider, String dutyClinician, String crisisLine, Optional<UUID> owner, int hours) {
    static final SafetyPlan UNSET = new SafetyPlan("", "", "", Optional.empty(), 24);

    /** Somebody to call at once; nobody has set whom while the words are empty. */
    record Route(String who, String words) {}

    List<Route> routes(SafetyMessages words) {
        return List.of(
                new Route(words.first_aider(), firstAider),
                new Route(words.duty_clinician(), dutyClinician),
                new Route(words.crisis_line(), crisisLine));
    }

    Duration within() {
        return Duration.ofHours(hours);
    }
}

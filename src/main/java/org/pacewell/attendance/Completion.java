package org.pacewell.attendance;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;

/**
 * How somebody stands towards completing a programme, in modules. Whoever reads it decides what to do.
 *
 * @param missed the modules which everybody needs and that are over for this person in this cohort
 */
record Completion(State state, int taken, int of, int needed, int ahead, List<String> missed) {
    enum State {
        NO_RULE("plain"),
        MET("leaf"),
        ON_COURSE("plain"),
        /** It can no longer be met without a make-up. */
        AT_RISK("sun"),
        LEFT("plain");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        String tone() {
            return tone;
        }

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same for somebody who is no longer in the cohort: what they met stays met. */
    Completion afterLeaving() {
        return state == State.MET ? this : new Completion(State.LEFT, taken, of, needed, ahead, List.of());
    }

    String label() {
        return switch (state) {
            case NO_RULE -> words().no_rule();
            case MET -> words().met();
            case ON_COURSE -> words().on_course();
            case AT_RISK -> words().at_risk();
            case LEFT -> words().left();
        };
    }

    /** Why, in plain words. */
    String reason() {
        return switch (state) {
            case NO_RULE -> words().no_rule_reason(taken, of);
            case MET -> words().met_reason(taken, of, needed);
            case ON_COURSE -> words().on_course_reason(taken, of, needed, ahead);
            case AT_RISK -> atRisk();
            case LEFT -> words().left_reason(taken, of);
        };
    }

    private String atRisk() {
        return missed.isEmpty()
                ? words().too_few_reason(taken, of, needed, ahead)
                : words().missed_reason(String.join("; ", missed), taken, of);
    }

    private static DoseMessages words() {
        return MessageBundles.get(DoseMessages.class);
    }
}

package org.pacewell.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.Ids;

/** Which notices somebody asks for. @param change of one change of dates only. @param cohort of one cohort only */
record NoticeSearch(State state, Optional<UUID> change, Optional<UUID> cohort) {
    enum State {
        ALL("true"),
        RING("n.outcome in ('NO_ADDRESS', 'REFUSED', 'TOO_LATE') and n.told_at is null"),
        WAITING("n.outcome is null");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** What is none of these is taken for all. */
    static NoticeSearch of(String state, String change, String cohort) {
        var wanted = state.strip().toUpperCase(Locale.ROOT);
        return new NoticeSearch(
                Arrays.stream(State.values())
                        .filter(it -> it.name().equals(wanted))
                        .findFirst()
                        .orElse(State.ALL),
                Ids.tryParse(change),
                Ids.tryParse(cohort));
    }

    /** Where a list of these is. */
    String href() {
        return "/notices?state=" + state
                + change.map(it -> "&change=" + it).orElse("")
                + cohort.map(it -> "&cohort=" + it).orElse("");
    }
}

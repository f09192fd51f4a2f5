package org.pacewell.conductor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pacewell.topic.Component;

/** How far a session has come. */
record RunJson(UUID sessionId, Run.State state, List<SegmentJson> segments) {
    record SegmentJson(
            String title,
            Component component,

            @Schema(description = "Minutes of the plan") int planned,

            @Schema(description = "Minutes added while it ran")
            long added,

            @Schema(description = "Whole minutes given until now")
            long given,

            boolean current,
            boolean skipped) {}

    /** In the order in which they are given. */
    static RunJson of(UUID session, Conducting.Standing standing, Instant now) {
        var run = standing.run();
        return new RunJson(
                session,
                run.state(),
                run.order().stream()
                        .map(place -> {
                            var segment = standing.plan().get(place);
                            return new SegmentJson(
                                    segment.title(),
                                    segment.component(),
                                    segment.minutes(),
                                    run.added(place).toMinutes(),
                                    run.spent(place, now).toMinutes(),
                                    run.current().equals(Optional.of(place)),
                                    run.skipped().contains(place));
                        })
                        .toList());
    }
}

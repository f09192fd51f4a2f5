package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** A change after it was carried out: what stood before each session, and what stands now. */
@ApplicationScoped
class CarriedOut {
    /** @param added whether the change has made the session */
    record Done(Rearrangement.Step step, boolean added) {}

    private final Sessions sessions;

    CarriedOut(Sessions sessions) {
        this.sessions = sessions;
    }

    List<Done> of(List<SessionChanges.Kept> before) {
        var ids = before.stream().map(kept -> kept.before().session()).toList();
        var running = sessions.facilitators(ids);
        var today = sessions.all(ids).stream()
                .collect(Collectors.toMap(
                        Session::id, found -> Standing.of(found, running.getOrDefault(found.id(), List.of()))));
        return before.stream()
                .map(kept -> new Done(
                        new Rearrangement.Step(
                                kept.before(), today.getOrDefault(kept.before().session(), kept.before())),
                        kept.added()))
                .toList();
    }
}

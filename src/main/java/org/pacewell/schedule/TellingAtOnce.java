package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps a change that comes with something else, and tells people of it at once: it is not taken back by itself. */
@ApplicationScoped
@Transactional
class TellingAtOnce {
    private final SessionChanges changes;
    private final Sessions sessions;
    private final Concerned concerned;
    private final TellingOfDates telling;

    TellingAtOnce(SessionChanges changes, Sessions sessions, Concerned concerned, TellingOfDates telling) {
        this.changes = changes;
        this.sessions = sessions;
        this.concerned = concerned;
        this.telling = telling;
    }

    /** @param left the sessions of the steps, in the same order, as the change left them */
    void tell(UUID cohort, SessionChange.Kind kind, List<DatesChanged.Step> steps, List<Session> left, Instant now) {
        sessions.settle();
        var changed = concerned.by(cohort, steps, Optional.empty());
        int people = telling.drafts(changed).stream()
                .mapToInt(TellingOfDates.Draft::people)
                .sum();
        var change = changes.add(
                new SessionChange(cohort, kind, changed.participants().size(), people, now));
        changes.flush();
        var kept = new ArrayList<SessionChanges.Kept>();
        for (int i = 0; i < steps.size(); i++) {
            kept.add(new SessionChanges.Kept(
                    steps.get(i).before(), false, left.get(i).version()));
        }
        changes.keep(change, kept);
        telling.tell(change.id(), changed, now, now);
    }
}

package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sessions with what programs of staff read beside them: place and people. */
@ApplicationScoped
public class SessionAnswers {
    private final Sessions sessions;
    private final Places places;
    private final StageNames stages;

    SessionAnswers(Sessions sessions, Places places, StageNames stages) {
        this.sessions = sessions;
        this.places = places;
        this.stages = stages;
    }

    public SessionJson of(Session session) {
        return of(List.of(session)).getFirst();
    }

    public List<SessionJson> of(List<Session> some) {
        var known = places.known();
        var running = sessions.facilitators(some.stream().map(Session::id).toList());
        var names = stages.of(some.stream().map(Session::moduleId).toList());
        return some.stream()
                .map(session -> SessionJson.forStaff(
                        session,
                        known,
                        names.getOrDefault(session.moduleId(), ""),
                        running.getOrDefault(session.id(), List.of())))
                .toList();
    }
}

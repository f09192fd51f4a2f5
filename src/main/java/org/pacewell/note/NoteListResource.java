package org.pacewell.note;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.FACILITATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.Words;

/** How far the notes of a session are: the group's, and one for each person of its register. */
@Path("/sessions/{id}/notes")
@Transactional
public class NoteListResource {
    private final Sessions sessions;
    private final NotePolicy policy;
    private final NoteStates states;
    private final NoteHeads heads;
    private final Clock clock;

    NoteListResource(Sessions sessions, NotePolicy policy, NoteStates states, NoteHeads heads, Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.states = states;
        this.heads = heads;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, FACILITATOR, MANAGER})
    public TemplateInstance list(@RestPath String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireList(session);
        var found = states.of(session);
        return new NotePages.NoteList(
                heads.of(session),
                rows(found.stream().filter(it -> it.person().isEmpty()).toList()),
                rows(found.stream().filter(it -> it.person().isPresent()).toList()),
                (int) found.stream().filter(it -> it.state().isSigned()).count(),
                found.size(),
                policy.mayRead(session),
                policy.mayWrite(session) && isWritable(session));
    }

    private boolean isWritable(Session session) {
        return !session.isCancelled() && !session.starts().isAfter(clock.instant());
    }

    private static List<NotePages.Row> rows(List<NoteStates.Line> lines) {
        return lines.stream()
                .map(line -> new NotePages.Row(
                        line.key(),
                        line.person()
                                .map(it -> it.name())
                                .orElse(NoteWords.words().group_note()),
                        line.person().map(it -> Words.plain(it.birthDate())).orElse(""),
                        NoteViews.badge(line.state()),
                        line.awaits(),
                        line.state() != NoteState.NONE))
                .toList();
    }
}

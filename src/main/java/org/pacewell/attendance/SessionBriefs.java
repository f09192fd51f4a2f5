package org.pacewell.attendance;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.person.AccessNeed;
import org.pacewell.programme.Module;
import org.pacewell.programme.Programmes;
import org.pacewell.programme.Segment;
import org.pacewell.schedule.Session;
import org.pacewell.task.OpenActions;
import org.pacewell.web.Words;

/** Gathers what somebody wants to know before they run a session. */
@ApplicationScoped
@Transactional
public class SessionBriefs {
    private final Rosters rosters;
    private final Apologies apologies;
    private final Programmes programmes;
    private final OpenActions actions;
    private final CohortPolicy policy;

    SessionBriefs(
            Rosters rosters, Apologies apologies, Programmes programmes, OpenActions actions, CohortPolicy policy) {
        this.rosters = rosters;
        this.apologies = apologies;
        this.programmes = programmes;
        this.actions = actions;
        this.policy = policy;
    }

    /** Of a session that the reader sees. It leaves a line in the trail of everybody whom it names. */
    public SessionBrief of(Session session, Instant now) {
        var said = apologies.of(session.id());
        var module = programmes.requireModule(session.moduleId());
        return new SessionBrief(
                rosters.of(session).stream()
                        .map(member -> coming(member, said, session))
                        .toList(),
                materials(module),
                module.bring(),
                left(session, now));
    }

    /** What is still open from the sessions before. */
    List<SessionBrief.Action> left(Session session, Instant now) {
        boolean reached = policy.maySee(session.cohortId());
        return actions.of(session.cohortId(), session.enrolmentId()).stream()
                .map(action -> action(action, session, now, reached))
                .toList();
    }

    private static SessionBrief.Coming coming(Rosters.Member member, Map<UUID, Apology> said, Session session) {
        return new SessionBrief.Coming(
                member.name(),
                member.known(),
                member.birthDate().getYear(),
                member.needs().stream().map(AccessNeed::label).toList(),
                member.needsNote(),
                Optional.ofNullable(said.get(member.enrolmentId()))
                        .map(apology -> apology.inWords(session))
                        .orElse(""),
                member.guest());
    }

    private static List<String> materials(Module module) {
        return module.segments().stream()
                .map(Segment::materials)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static SessionBrief.Action action(
            OpenActions.Action action, Session session, Instant now, boolean reached) {
        var about = action.person()
                .map(person -> person.name() + ", " + words().born(person.born()))
                .orElse("");
        var due = Words.brief(action.dueAt().atZone(session.zone()).toLocalDate());
        return new SessionBrief.Action(
                action.id(), action.what(), about, words().due(due, action.owner()), action.isOverdue(now), reached);
    }

    private static AttendanceMessages words() {
        return MessageBundles.get(AttendanceMessages.class);
    }
}

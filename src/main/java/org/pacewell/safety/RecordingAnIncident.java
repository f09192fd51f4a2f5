package org.pacewell.safety;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.Rosters;
import org.pacewell.audit.Trail;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.task.NewTask;
import org.pacewell.task.Owners;
import org.pacewell.task.TaskKind;
import org.pacewell.task.Tasks;

/** An incident and the task that follows it up are recorded in one transaction: there is never one without the other. */
@ApplicationScoped
@Transactional
class RecordingAnIncident {
    private final Sessions sessions;
    private final CohortPolicy policy;
    private final SafetyPlans plans;
    private final Incidents incidents;
    private final Tasks tasks;
    private final Owners owners;
    private final Trail trail;

    RecordingAnIncident(
            Sessions sessions,
            CohortPolicy policy,
            SafetyPlans plans,
            Incidents incidents,
            Tasks tasks,
            Owners owners,
            Trail trail) {
        this.sessions = sessions;
        this.policy = policy;
        this.plans = plans;
        this.incidents = incidents;
        this.tasks = tasks;
        this.owners = owners;
        this.trail = trail;
    }

    /** A session that the person who asks reaches. @throws org.pacewell.rule.NotFound for any other */
    Session reach(String id) {
        var session = sessions.require(Ids.parse(id));
        policy.requireSee(session.cohortId(), session.id());
        return session;
    }

    /** Records it; what is sent a second time is there already, and opens no second task. */
    Incident record(Session session, IncidentForm.Checked typed, UUID by, Instant at) {
        var before = incidents.held(session.id(), typed.id());
        if (before.isPresent()) return before.get();
        var plan = plans.current();
        var whom = typed.whom();
        var owner = owners.namedOrCoordinator(plan.owner());
        var task = tasks.open(new NewTask(
                        TaskKind.SAFETY,
                        MessageBundles.get(SafetyMessages.class)
                                .what(typed.kind().label()),
                        typed.words(),
                        whom.map(member -> new NewTask.About(member.participantId(), member.enrolmentId())),
                        session.cohortId(),
                        Optional.of(session.id()),
                        owner,
                        at.plus(plan.within()),
                        by,
                        at))
                .orElseThrow();
        var enrolment = whom.map(Rosters.Member::enrolmentId);
        var incident = new Incident(typed.id(), typed.kind(), enrolment, typed.words(), task, by, at);
        incidents.add(session, incident);
        trail.wroteOf(
                whom.map(member -> List.of(member.participantId())).orElse(List.of()),
                "record",
                "incident",
                incident.id());
        return incident;
    }
}

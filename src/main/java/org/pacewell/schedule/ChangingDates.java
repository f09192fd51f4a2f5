package org.pacewell.schedule;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;

/** Changes dated sessions: first as a dry run that changes nothing, then in one transaction, and back again. */
@ApplicationScoped
@Transactional
public class ChangingDates {
    private final Cohorts cohorts;
    private final Sessions sessions;
    private final SessionChanges changes;
    private final StageNames stageNames;
    private final ClosedDays closedDays;
    private final LookingAhead ahead;
    private final Concerned concerned;
    private final TellingOfDates telling;

    ChangingDates(
            Cohorts cohorts,
            Sessions sessions,
            SessionChanges changes,
            StageNames stageNames,
            ClosedDays closedDays,
            LookingAhead ahead,
            Concerned concerned,
            TellingOfDates telling) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.changes = changes;
        this.stageNames = stageNames;
        this.closedDays = closedDays;
        this.ahead = ahead;
        this.concerned = concerned;
        this.telling = telling;
    }

    /** What a wish would do, whom it concerns and what stands in the way. Nothing changes. */
    DryRun preview(Session session, ChangeWish wish, Instant now) {
        session.requireChangeable(now);
        var cohort = cohorts.require(session.cohortId());
        if (session.isOneToOne()) wish.requireForOne();
        var planned = seriesOf(session);
        var running = sessions.facilitators(planned.stream().map(Session::id).toList());
        var series = planned.stream()
                .map(other -> Standing.of(other, running.getOrDefault(other.id(), List.of())))
                .toList();
        var changeable = planned.stream().collect(Collectors.toMap(Session::id, other -> other.isChangeable(now)));
        var chosen = series.stream()
                .filter(other -> other.session().equals(session.id()))
                .findFirst()
                .orElseThrow();
        var stages = stageNames.ids(series.stream().map(Standing::module).toList());
        var plan = Rearrangement.of(
                wish,
                chosen,
                series,
                other -> changeable.getOrDefault(other.session(), false),
                other -> Objects.equals(stages.get(other.module()), stages.get(chosen.module())),
                closedDays.from(session.day()));
        plan.after().stream()
                .filter(after -> !after.isCancelled())
                .filter(after -> session.instant(after.day(), after.startsAt()).isBefore(now))
                .findFirst()
                .ifPresent(past -> {
                    throw new StartsInThePast("date");
                });
        var places = session.isOneToOne() ? 1 : cohort.capacity();
        var changed = changed(session, plan);
        return new DryRun(plan, ahead.at(plan.after(), cohort.id(), places), changed, telling.drafts(changed));
    }

    /** What changes with a session: the group's others, and with a one-to-one appointment nothing. */
    private List<Session> seriesOf(Session session) {
        if (session.isOneToOne()) return List.of(session);
        return sessions.of(session.cohortId()).stream()
                .filter(other -> !other.isCancelled())
                .toList();
    }

    /** Carries a wish out. @throws org.pacewell.rule.Refusal for whatever stands in the way, and then nothing has changed */
    SessionChange carryOut(Session session, ChangeWish wish, Optional<String> seen, Instant now) {
        var cohort = cohorts.hold(session.cohortId());
        var run = preview(session, wish, now);
        if (seen.filter(mark -> !mark.equals(run.plan().mark())).isPresent()) throw new ChangedMeanwhile();
        run.hindrances().forEach(hindrance -> hindrance.refuse(wish.evenClosed()));
        hold(run.plan());
        var change =
                changes.add(new SessionChange(cohort.id(), wish.to().kind(), run.participants(), run.toTell(), now));
        changes.flush();
        var left = stand(run.plan(), cohort, session);
        telling.tell(change.id(), run.changed(), now, change.undoUntil());
        changes.keep(
                change,
                run.plan().steps().stream()
                        .map(step -> kept(step, found(left, step.after())))
                        .toList());
        return change;
    }

    /** Puts everything back as it stood; what was added stays in the record as cancelled. @throws ChangedMeanwhile when something else has changed since */
    void undo(SessionChange change, Instant now) {
        cohorts.hold(change.cohortId());
        change.undo(now);
        telling.withdraw(change.id(), now);
        var before = changes.before(change.id());
        var found = new HashMap<UUID, Session>();
        for (var kept : before) {
            var session = sessions.find(kept.before().session()).orElseThrow(ChangedMeanwhile::new);
            if (session.version() != kept.leftVersion() || session.isHeld()) throw new ChangedMeanwhile();
            found.put(session.id(), session);
        }
        sessions.judgeLater();
        var reason = MessageBundles.get(ScheduleMessages.class).taken_back();
        for (var kept : before) {
            if (kept.added()) found(found, kept.before()).stand(kept.before().cancelled(reason));
        }
        sessions.settle();
        for (var kept : before) {
            if (!kept.added()) found(found, kept.before()).stand(kept.before());
        }
        sessions.settle();
        for (var kept : before) {
            if (!kept.added())
                sessions.runBy(
                        List.of(found(found, kept.before())), kept.before().staff());
        }
        sessions.judge();
    }

    /** Brings the sessions to stand as planned; the places that they pass on the way are nobody's clash. */
    private Map<UUID, Session> stand(Rearrangement plan, Cohort cohort, Session zoned) {
        var left = new HashMap<UUID, Session>();
        sessions.judgeLater();
        for (var step : plan.steps()) {
            if (step.after().isNew()) continue;
            var session = sessions.require(step.after().session());
            session.stand(step.after());
            left.put(session.id(), session);
        }
        sessions.settle();
        for (var step : plan.steps()) {
            if (!step.after().isNew()) continue;
            var added = new Session(cohort.id(), step.after(), zoned.zone());
            sessions.persist(added);
            left.put(step.after().session(), added);
        }
        sessions.settle();
        for (var step : plan.steps()) {
            sessions.runBy(List.of(found(left, step.after())), step.after().staff());
        }
        sessions.judge();
        return left;
    }

    private void hold(Rearrangement plan) {
        var rooms = new TreeSet<UUID>();
        var staff = new TreeSet<UUID>();
        for (var step : plan.steps()) {
            step.after().room().ifPresent(rooms::add);
            staff.addAll(step.after().staff());
        }
        sessions.holdAll(rooms, staff);
    }

    private static SessionChanges.Kept kept(Rearrangement.Step step, Session left) {
        var before = step.before().isNew() ? Standing.of(left, step.after().staff()) : step.before();
        return new SessionChanges.Kept(before, step.before().isNew(), left.version());
    }

    private static Session found(Map<UUID, Session> known, Standing standing) {
        return Objects.requireNonNull(known.get(standing.session()));
    }

    private DatesChanged changed(Session session, Rearrangement plan) {
        var steps = plan.steps().stream()
                .map(step -> new DatesChanged.Step(
                        step.before(), step.after(), step.before().isNew()))
                .toList();
        return concerned.by(session.cohortId(), steps, session.enrolmentId());
    }
}

package org.pacewell.conductor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pacewell.attendance.Deliveries;
import org.pacewell.attendance.NoRegister;
import org.pacewell.audit.Trail;
import org.pacewell.programme.Programmes;
import org.pacewell.programme.Segment;
import org.pacewell.rule.StaleEdit;
import org.pacewell.schedule.Session;

/** Takes a session from step to step. When it is finished, what it gave is recorded, and the dose follows that. */
@ApplicationScoped
@Transactional
public class Conducting {
    /** A session's plan, its steps so far, and how far it has come. */
    record Standing(List<Segment> plan, List<Step> steps, Run run) {
        int number() {
            return steps.size();
        }

        /** The stretches that count, once it is finished. */
        List<Counted> counted(Session session) {
            var minutes =
                    IntStream.range(0, plan.size()).map(this::minutes).boxed().toList();
            return Counted.of(session, minutes, run);
        }

        /** Those of a place of the plan, with what was added while it ran. */
        int minutes(int place) {
            return plan.get(place).minutes() + (int) run.added(place).toMinutes();
        }
    }

    private final RunSteps steps;
    private final Programmes programmes;
    private final Deliveries deliveries;
    private final Trail trail;

    Conducting(RunSteps steps, Programmes programmes, Deliveries deliveries, Trail trail) {
        this.steps = steps;
        this.programmes = programmes;
        this.deliveries = deliveries;
        this.trail = trail;
    }

    Standing standing(Session session) {
        var plan = programmes.requireModule(session.moduleId()).segments();
        var taken = steps.of(session.id());
        return new Standing(plan, taken, Run.of(plan.size(), taken));
    }

    /**
     * Takes the next step.
     *
     * @param seen how many steps there were when it was decided
     * @param when whether it is taken now, or was at the time that was planned for it
     * @throws StaleEdit when somebody else took a step meanwhile
     * @throws NotThatStep when the session does not stand where it could be taken
     */
    Standing take(Session session, Step.Kind kind, When when, int seen, UUID by, Instant now) {
        if (session.isCancelled()) throw new NoRegister();
        var before = standing(session);
        if (before.number() != seen) throw new StaleEdit();
        if (!before.run().allows(kind)) throw new NotThatStep();
        var at = when == When.NOW
                ? now
                : When.planned(session, before, kind, now).orElseThrow(NotThatStep::new);
        steps.add(session, new Step(seen + 1, kind, at, by));
        var after = standing(session);
        boolean finished = after.run().state() == Run.State.FINISHED;
        if (finished || before.run().state() == Run.State.FINISHED) {
            deliveries.record(session, finished ? given(session, after) : List.of());
        }
        trail.wrote("run", "session", session.id());
        return after;
    }

    private static List<Deliveries.Stretch> given(Session session, Standing standing) {
        return standing.counted(session).stream()
                .map(counted -> new Deliveries.Stretch(
                        standing.plan().get(counted.place()).component(), counted.from(), counted.to()))
                .toList();
    }
}

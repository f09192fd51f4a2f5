package org.pacewell.conductor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pacewell.attendance.Deliveries;
import org.pacewell.attendance.NoRegister;
import org.pacewell.audit.Trail;
import org.pacewell.programme.Programmes;
import org.pacewell.programme.Segment;
import org.pacewell.rule.StaleEdit;
import org.pacewell.schedule.Session;
import org.pacewell.topic.Component;

/** Takes a session from step to step. When it is finished, what it gave is recorded, and the dose follows that. */
@ApplicationScoped
@Transactional
public class Conducting {
    /** A session's plan, its steps so far, and how far it has come. */
    record Standing(List<Segment> plan, List<Step> steps, Run run) {
        int number() {
            return steps.size();
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
     * @throws StaleEdit when somebody else took a step meanwhile
     * @throws NotThatStep when the session does not stand where it could be taken
     */
    Standing take(Session session, Step.Kind kind, int seen, UUID by, Instant at) {
        if (session.isCancelled()) throw new NoRegister();
        var before = standing(session);
        if (before.number() != seen) throw new StaleEdit();
        if (!before.run().allows(kind)) throw new NotThatStep();
        steps.add(session, new Step(seen + 1, kind, at, by));
        var after = standing(session);
        boolean finished = after.run().state() == Run.State.FINISHED;
        if (finished || before.run().state() == Run.State.FINISHED) {
            var components = after.plan().stream().map(Segment::component).toList();
            deliveries.record(session, finished ? given(session, components, after.run()) : List.of());
        }
        trail.wrote("run", "session", session.id());
        return after;
    }

    /**
     * The stretches in whole minutes from the start of the session, within it.
     *
     * @param components what each place of the plan is made of
     */
    static List<Deliveries.Stretch> given(Session session, List<Component> components, Run run) {
        var given = new ArrayList<Deliveries.Stretch>();
        int length = session.minutes();
        int reached = 0;
        for (var stretch : run.stretches()) {
            int from = Math.max(reached, minute(session, stretch.from()));
            int to = Math.min(length, minute(session, stretch.to().orElse(stretch.from())));
            if (to <= from) continue;
            given.add(new Deliveries.Stretch(components.get(stretch.place()), from, to));
            reached = to;
        }
        return List.copyOf(given);
    }

    private static int minute(Session session, Instant at) {
        return Math.max(0, Math.round(Duration.between(session.starts(), at).toSeconds() / 60f));
    }
}

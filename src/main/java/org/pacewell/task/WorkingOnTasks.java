package org.pacewell.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotFound;

/** What people do with tasks: they hand them on, and close them. */
@ApplicationScoped
@Transactional
public class WorkingOnTasks {
    private final Tasks tasks;
    private final TaskSteps steps;
    private final Owners owners;
    private final TaskPolicy policy;
    private final Trail trail;

    WorkingOnTasks(Tasks tasks, TaskSteps steps, Owners owners, TaskPolicy policy, Trail trail) {
        this.tasks = tasks;
        this.steps = steps;
        this.owners = owners;
        this.policy = policy;
        this.trail = trail;
    }

    /** A task that the person who asks may see. @throws NotFound for any other */
    Task reach(UUID id) {
        var found = tasks.find(id);
        trail.readOf(found.flatMap(Task::participantId).map(List::of).orElse(List.of()), "task", id);
        var task = found.orElseThrow(NotFound::new);
        policy.requireSee(task);
        return task;
    }

    /** @throws org.pacewell.rule.NotAllowed for whoever may see it and not work on it */
    Task reachToWork(UUID id) {
        var task = reach(id);
        policy.requireWork(task);
        return task;
    }

    /** The same, of one kind. @throws NotFound for a task of another */
    public Task reachToWork(UUID id, TaskKind kind) {
        var task = reachToWork(id);
        if (task.kind() != kind) throw new NotFound();
        return task;
    }

    /** @throws org.pacewell.rule.InvalidInput for anybody to whom it may not go */
    void handOn(Task task, int seen, Optional<UUID> to, UUID by, Instant at) {
        task.requireVersion(seen);
        var chosen = Owners.chosen(to, owners.candidates(task.cohortId()), "Task.owner");
        task.handTo(chosen);
        steps.handedOn(task.id(), chosen, by, at);
        wrote(task, "hand on");
    }

    /** @throws org.pacewell.rule.InvalidInput when nobody says how it ended, or why */
    void close(Task task, int seen, Closing closing, UUID by, Instant at) {
        task.requireVersion(seen);
        var checked = closing.checked();
        task.close(checked.outcome(), checked.reason(), by, at);
        wrote(task, "close");
    }

    private void wrote(Task task, String action) {
        tasks.flush();
        trail.wroteOf(task.participantId().map(List::of).orElse(List.of()), action, "task", task.id());
    }
}

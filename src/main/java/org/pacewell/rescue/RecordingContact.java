package org.pacewell.rescue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotFound;
import org.pacewell.task.Task;
import org.pacewell.task.TaskKind;
import org.pacewell.task.TaskPolicy;
import org.pacewell.task.Tasks;

/** Finds the task for which somebody gets in touch. */
@ApplicationScoped
@Transactional
class RecordingContact {
    private final Tasks tasks;
    private final TaskPolicy policy;
    private final Trail trail;

    RecordingContact(Tasks tasks, TaskPolicy policy, Trail trail) {
        this.tasks = tasks;
        this.policy = policy;
        this.trail = trail;
    }

    /** @throws NotFound for a task that is none of those, and for one that is beyond reach */
    Task reach(UUID id) {
        var found = tasks.find(id).filter(task -> task.kind() == TaskKind.RESCUE);
        trail.readOf(found.flatMap(Task::participantId).map(List::of).orElse(List.of()), "task", id);
        var task = found.orElseThrow(NotFound::new);
        policy.requireWork(task);
        return task;
    }
}

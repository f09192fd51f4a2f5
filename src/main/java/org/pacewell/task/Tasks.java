package org.pacewell.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** The tasks of the clinic. What others open, doubt and put off is told to the trail here. */
@ApplicationScoped
@Transactional
public class Tasks implements Repository<Task> {
    private static final String OPEN = """
            insert into task (tenant_id, id, kind, what, detail, participant_id, enrolment_id, cohort_id, session_id,
                              owner_id, due_at, opened_by, opened_at)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String WAITING =
            "select id from task where kind = ? and enrolment_id = any (?) and closed_at is null";

    /** How many are somebody's, and how many of those are late. */
    public record Count(int open, int overdue) {}

    private final Sql sql;
    private final TaskSteps steps;
    private final Trail trail;

    Tasks(Sql sql, TaskSteps steps, Trail trail) {
        this.sql = sql;
        this.steps = steps;
        this.trail = trail;
    }

    /** Opens a task, unless there is one that the database holds to be the same. Its id, if it was opened. */
    public Optional<UUID> open(NewTask task) {
        var id = Ids.next();
        @Nullable
        UUID participant = task.about().map(NewTask.About::participant).orElse(null);
        int opened = sql.change(
                OPEN,
                id,
                task.kind(),
                task.what(),
                task.detail(),
                participant,
                task.about().map(NewTask.About::enrolment).orElse(null),
                task.cohort(),
                task.session().orElse(null),
                task.owner().orElse(null),
                task.due(),
                task.by(),
                task.at());
        if (opened == 0) return Optional.empty();
        trail.wroteOf(participant == null ? List.of() : List.of(participant), "open", "task", id);
        return Optional.of(id);
    }

    /** Those of a kind that are open about any of these memberships. */
    public List<Task> waiting(TaskKind kind, Collection<UUID> enrolments) {
        var ids = sql.list(WAITING, row -> row.getObject(1, UUID.class), kind, enrolments);
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those of a kind that are open about somebody. */
    public List<Task> waitingAbout(TaskKind kind, UUID participant) {
        return list("kind = ?1 and participantId = ?2 and closedAt is null", kind, participant);
    }

    /** How many tasks of somebody's are open. */
    public Count ofOwner(UUID owner, Instant now) {
        return sql.list(
                        "select count(*), count(*) filter (where due_at < ?) from task"
                                + " where owner_id = ? and closed_at is null",
                        row -> new Count(row.getInt(1), row.getInt(2)),
                        now,
                        owner)
                .getFirst();
    }

    /** How many are late in the whole clinic and not somebody's own. */
    public int overdueOfOthers(UUID me, Instant now) {
        return sql.list(
                        "select count(*) from task where closed_at is null and due_at < ? and owner_id is distinct from ?",
                        row -> row.getInt(1),
                        now,
                        me)
                .getFirst();
    }

    /** The same happened once more while the task was open. */
    public void again(Task task, String words, UUID by, Instant at) {
        note(task, TaskStep.Kind.AGAIN, words, by, at);
    }

    /** The reason for a task no longer holds: it says so, and waits for a person all the same. */
    public void doubt(Task task, UUID by, Instant at) {
        if (task.isDoubted()) return;
        task.doubt(at);
        note(task, TaskStep.Kind.DOUBTED, "", by, at);
    }

    /** The reason for a task that was doubted holds again. */
    public void renew(Task task, UUID by, Instant at) {
        if (!task.isDoubted()) return;
        task.trust();
        note(task, TaskStep.Kind.RENEWED, "", by, at);
    }

    /** Gives a task time until an instant. */
    public void putOff(Task task, Instant until, UUID by, Instant at) {
        task.putOff(until);
        note(task, TaskStep.Kind.PUT_OFF, "", by, at);
    }

    private void note(Task task, TaskStep.Kind kind, String words, UUID by, Instant at) {
        steps.add(task.id(), kind, words, by, at);
        trail.wroteOf(task.participantId().map(List::of).orElse(List.of()), "note on", "task", task.id());
    }
}

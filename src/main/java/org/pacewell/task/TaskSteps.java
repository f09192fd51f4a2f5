package org.pacewell.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** What happened to the tasks; nothing of it is ever changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TaskSteps {
    private static final String INSERT = """
            insert into task_step (tenant_id, id, task_id, kind, by_id, owner_id, words, at)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF =
            "select kind, by_id, owner_id, words, at from task_step where task_id = ? order by at, id";

    private final Sql sql;

    TaskSteps(Sql sql) {
        this.sql = sql;
    }

    /** The oldest first. */
    List<TaskStep> of(UUID task) {
        return sql.list(OF, TaskSteps::step, task);
    }

    void handedOn(UUID task, UUID to, UUID by, Instant at) {
        add(task, new TaskStep(TaskStep.Kind.HANDED_ON, by, Optional.of(to), "", at));
    }

    void add(UUID task, TaskStep.Kind kind, String words, UUID by, Instant at) {
        add(task, new TaskStep(kind, by, Optional.empty(), words, at));
    }

    private void add(UUID task, TaskStep step) {
        sql.change(
                INSERT, Ids.next(), task, step.kind(), step.by(), step.owner().orElse(null), step.words(), step.at());
    }

    private static TaskStep step(ResultSet row) throws SQLException {
        @Nullable UUID owner = row.getObject("owner_id", UUID.class);
        return new TaskStep(
                TaskStep.Kind.valueOf(row.getString("kind")),
                row.getObject("by_id", UUID.class),
                Optional.ofNullable(owner),
                row.getString("words"),
                Columns.at(row, "at"));
    }
}

package org.pacewell.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/**
 * The worklist: the reader's own tasks first, then those of the cohorts that they reach, each by their clock; those that
 * are closed by when they were closed, the last first.
 */
@ApplicationScoped
@Transactional
class TaskLines {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String LINES = """
            select t.id, t.kind, t.what, t.cohort_id, c.name as cohort, t.session_id, t.participant_id,
              coalesce(p.given_name || ' ' || p.family_name, '') as person, p.birth_date, t.owner_id,
              coalesce(o.given_name || ' ' || o.family_name, '') as owner, t.due_at, t.opened_at, t.closed_at,
              t.outcome, t.doubted_at
            from task t
            join cohort c on c.tenant_id = t.tenant_id and c.id = t.cohort_id
            left join participant p on p.tenant_id = t.tenant_id and p.id = t.participant_id
            left join staff_member o on o.tenant_id = t.tenant_id and o.id = t.owner_id
            where (t.owner_id = ? or not ? and (? or exists (select 1 from assignment r where r.tenant_id = t.tenant_id
                and r.cohort_id = t.cohort_id and r.staff_id = ? and r.to_day is null)))""";

    private static final String OPEN = LINES + """
             and t.closed_at is null
              and (? or (case when t.owner_id = ? then 0 else 1 end, t.due_at, t.id) > (?, ?, ?))
            order by case when t.owner_id = ? then 0 else 1 end, t.due_at, t.id limit ?""";

    private static final String CLOSED = LINES + """
             and t.closed_at is not null and (? or (t.closed_at, t.id) < (?, ?))
            order by t.closed_at desc, t.id desc limit ?""";

    private final Sql sql;
    private final Trail trail;

    TaskLines(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /**
     * A page of the worklist. Reading it leaves a line in the trail of everybody whom it names.
     *
     * @param me the reader
     * @param everything whether the reader reaches the whole clinic
     * @param after the last one of the page before
     */
    List<TaskLine> page(TaskSearch search, UUID me, boolean everything, Optional<Task> after, int most) {
        var found = search.closed()
                ? closed(search, me, everything, after, most)
                : open(search, me, everything, after, most);
        trail.readOf(
                found.stream()
                        .flatMap(line -> line.participantId().stream())
                        .distinct()
                        .toList(),
                "tasks",
                null);
        return found;
    }

    private List<TaskLine> open(TaskSearch search, UUID me, boolean everything, Optional<Task> after, int most) {
        int turn = after.flatMap(Task::ownerId).filter(me::equals).isPresent() ? 0 : 1;
        return sql.list(
                OPEN,
                TaskLines::line,
                me,
                search.mine(),
                everything,
                me,
                after.isEmpty(),
                me,
                turn,
                after.map(Task::dueAt).orElse(Instant.EPOCH),
                after.map(Task::id).orElse(NOBODY),
                me,
                most);
    }

    private List<TaskLine> closed(TaskSearch search, UUID me, boolean everything, Optional<Task> after, int most) {
        return sql.list(
                CLOSED,
                TaskLines::line,
                me,
                search.mine(),
                everything,
                me,
                after.isEmpty(),
                after.flatMap(Task::closedAt).orElse(Instant.EPOCH),
                after.map(Task::id).orElse(NOBODY),
                most);
    }

    private static TaskLine line(ResultSet row) throws SQLException {
        return new TaskLine(
                row.getObject("id", UUID.class),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getObject("cohort_id", UUID.class),
                row.getString("cohort"),
                Columns.id(row, "session_id"),
                Columns.id(row, "participant_id"),
                row.getString("person"),
                Columns.day(row, "birth_date"),
                Columns.id(row, "owner_id"),
                row.getString("owner"),
                Columns.at(row, "due_at"),
                Columns.at(row, "opened_at"),
                Columns.atIfAny(row, "closed_at"),
                Columns.constant(row, "outcome", TaskOutcome.class),
                row.getObject("doubted_at") != null);
    }
}

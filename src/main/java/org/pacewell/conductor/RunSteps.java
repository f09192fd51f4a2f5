package org.pacewell.conductor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.rule.Ids;
import org.pacewell.rule.StaleEdit;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Sql;

/** The steps of sessions as the database keeps them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RunSteps {
    private static final String INSERT = """
            insert into run_step (tenant_id, id, session_id, cohort_id, number, kind, at, taken_by)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, session_id, number) do nothing""";

    private final Sql sql;

    RunSteps(Sql sql) {
        this.sql = sql;
    }

    List<Step> of(UUID session) {
        return sql.list(
                "select number, kind, at, taken_by from run_step where session_id = ? order by number",
                row -> new Step(
                        row.getInt(1),
                        Step.Kind.valueOf(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, UUID.class)),
                session);
    }

    /** @throws StaleEdit when somebody else took this step first */
    void add(Session session, Step step) {
        int added = sql.change(
                INSERT, Ids.next(), session.id(), session.cohortId(), step.number(), step.kind(), step.at(), step.by());
        if (added == 0) throw new StaleEdit();
    }
}

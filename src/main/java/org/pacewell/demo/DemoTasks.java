package org.pacewell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import org.pacewell.tenancy.Sql;

/** What the demo clinic did about the absences of the past weeks, and whom it calls in a session. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DemoTasks {
    private static final Duration STILL_OPEN = Duration.ofDays(1);

    private static final String LATEST = """
            update task t set due_at = ?::timestamptz + (r.turn * 26 - 40) * interval '1 hour'
            from (select id, row_number() over (order by opened_at desc, id) as turn from task where closed_at is null) r
            where r.id = t.id and r.turn <= 3""";

    private static final String RANG = """
            insert into rescue_contact
              (tenant_id, id, task_id, reached, barrier, offers, words, contacted_by, contacted_at)
            select app_tenant(), uuidv7(), t.id, true, (array['FLARE', 'TRANSPORT', 'CARING'])[1 + length(t.what) % 3],
              '{ADAPTED,RECAP}', 'Would like to come again', t.owner_id, t.opened_at + interval '1 day'
            from task t where t.closed_at is null and t.owner_id is not null and t.due_at < ?""";

    private static final String CLOSED = """
            update task set closed_at = opened_at + interval '1 day', closed_by = owner_id, outcome = 'DONE',
              reason = 'They will come again, and adapt where they need to.', version = version + 1
            where closed_at is null and owner_id is not null and due_at < ?""";

    private static final String CALLS = """
            insert into safety_plan (tenant_id, id, first_aider, duty_clinician, crisis_line, follow_hours, set_at)
            values (app_tenant(), uuidv7(), 'Ask at the front desk, extension 204', ?, '', 24, ?)""";

    private final Sql sql;

    DemoTasks(Sql sql) {
        this.sql = sql;
    }

    /** Closes what is long past. The latest tasks stay open: one is overdue, and two have time. */
    void settle(DemoTeam team, Instant now) {
        sql.change(LATEST, now);
        var past = now.minus(STILL_OPEN);
        sql.change(RANG, past);
        sql.change(CLOSED, past);
        sql.change(CALLS, "Dr " + team.clinician() + ", 01632 960 118", past);
    }
}

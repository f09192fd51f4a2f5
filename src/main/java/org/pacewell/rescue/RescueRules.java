package org.pacewell.rescue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Sql;

/** The rule of the clinic: the last that it set, or the usual one. */
@ApplicationScoped
@Transactional
class RescueRules {
    private static final String READ = """
            select wanted, in_a_row, first_sessions, contact_hours from rescue_rule
            order by set_at desc, id desc limit 1""";

    private static final String SET = """
            insert into rescue_rule (tenant_id, id, wanted, in_a_row, first_sessions, contact_hours, set_at)
            values (app_tenant(), ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final Trail trail;

    RescueRules(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    RescueRule current() {
        return sql
                .list(READ, row -> new RescueRule(row.getBoolean(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .stream()
                .findFirst()
                .orElse(RescueRule.USUAL);
    }

    void set(RescueRule rule, Instant at) {
        sql.change(SET, Ids.next(), rule.wanted(), rule.inARow(), rule.firstSessions(), rule.hours(), at);
        trail.wrote("change", "rescue rule", null);
    }
}

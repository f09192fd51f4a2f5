package org.pacewell.rescue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Sql;

/** The rule of the clinic; one that has said nothing has the usual one. */
@ApplicationScoped
@Transactional
class RescueRules {
    private static final String READ = "select wanted, in_a_row, first_sessions, contact_hours from rescue_rule";

    private static final String SET = """
            insert into rescue_rule (tenant_id, wanted, in_a_row, first_sessions, contact_hours)
            values (app_tenant(), ?, ?, ?, ?)
            on conflict (tenant_id) do update set wanted = excluded.wanted, in_a_row = excluded.in_a_row,
              first_sessions = excluded.first_sessions, contact_hours = excluded.contact_hours""";

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

    void set(RescueRule rule) {
        sql.change(SET, rule.wanted(), rule.inARow(), rule.firstSessions(), rule.hours());
        trail.wrote("change", "rescue rule", null);
    }
}

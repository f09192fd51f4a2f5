package org.pacewell.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Sql;

/** The plan of the clinic: the last that it set. */
@ApplicationScoped
@Transactional
class SafetyPlans {
    private static final String READ = """
            select first_aider, duty_clinician, crisis_line, owner_id, follow_hours from safety_plan
            order by set_at desc, id desc limit 1""";

    private static final String SET = """
            insert into safety_plan
              (tenant_id, id, first_aider, duty_clinician, crisis_line, owner_id, follow_hours, set_at)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final Trail trail;

    SafetyPlans(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    SafetyPlan current() {
        return sql.list(READ, SafetyPlans::plan).stream().findFirst().orElse(SafetyPlan.UNSET);
    }

    void set(SafetyPlan plan, Instant at) {
        sql.change(
                SET,
                Ids.next(),
                plan.firstAider(),
                plan.dutyClinician(),
                plan.crisisLine(),
                plan.owner().orElse(null),
                plan.hours(),
                at);
        trail.wrote("change", "safety plan", null);
    }

    private static SafetyPlan plan(ResultSet row) throws SQLException {
        @Nullable UUID owner = row.getObject("owner_id", UUID.class);
        return new SafetyPlan(
                row.getString("first_aider"),
                row.getString("duty_clinician"),
                row.getString("crisis_line"),
                Optional.ofNullable(owner),
                row.getInt("follow_hours"));
    }
}

package org.pacewell.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Sql;

/** The plan of the clinic. */
@ApplicationScoped
@Transactional
class SafetyPlans {
    private static final String READ =
            "select first_aider, duty_clinician, crisis_line, owner_id, follow_hours from safety_plan";

    private static final String SET = """
            insert into safety_plan (tenant_id, first_aider, duty_clinician, crisis_line, owner_id, follow_hours)
            values (app_tenant(), ?, ?, ?, ?, ?)
            on conflict (tenant_id) do update set first_aider = excluded.first_aider,
              duty_clinician = excluded.duty_clinician, crisis_line = excluded.crisis_line,
              owner_id = excluded.owner_id, follow_hours = excluded.follow_hours""";

    private final Sql sql;
    private final Trail trail;

    SafetyPlans(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    SafetyPlan current() {
        return sql.list(READ, SafetyPlans::plan).stream().findFirst().orElse(SafetyPlan.UNSET);
    }

    void set(SafetyPlan plan) {
        sql.change(
                SET,
                plan.firstAider(),
                plan.dutyClinician(),
                plan.crisisLine(),
                plan.owner().orElse(null),
                plan.hours());
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

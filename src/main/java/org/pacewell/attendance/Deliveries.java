package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Sql;
import org.pacewell.topic.Component;

/** What sessions gave in the end, where somebody ran them by the plan's segments; the dose follows it. */
@ApplicationScoped
@Transactional
public class Deliveries {
    /** A stretch of one component, in minutes from the planned start of the session; before it they are negative. */
    public record Stretch(Component component, int from, int to) {}

    private static final String INSERT = """
            insert into delivery (tenant_id, id, session_id, cohort_id, component, from_minute, to_minute)
            values (app_tenant(), ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    /** Records what a session gave, in place of what was recorded of it before; without stretches the plan holds again. */
    public void record(Session session, List<Stretch> given) {
        sql.change("delete from delivery where session_id = ?", session.id());
        sql.changeAll(
                INSERT,
                given.stream()
                        .map(stretch -> new @Nullable Object[] {
                            Ids.next(),
                            session.id(),
                            session.cohortId(),
                            stretch.component(),
                            stretch.from(),
                            stretch.to()
                        })
                        .toList());
    }

    /** The stretches of sessions in their order; a session that nobody ran by its segments has none. */
    public Map<UUID, List<Stretch>> of(Collection<UUID> sessions) {
        var given = new HashMap<UUID, List<Stretch>>();
        sql.list(
                "select session_id, component, from_minute, to_minute from delivery where session_id = any (?) order by from_minute",
                row -> given.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Stretch(Component.valueOf(row.getString(2)), row.getInt(3), row.getInt(4))),
                sessions);
        return given;
    }
}

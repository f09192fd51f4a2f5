package org.pacewell.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** The incidents that were recorded; nothing of them is ever changed. */
@ApplicationScoped
@Transactional
class Incidents {
    private static final String INSERT = """
            insert into incident (tenant_id, id, session_id, cohort_id, kind, enrolment_id, words, task_id,
                                  recorded_by, recorded_at)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF = """
            select id, kind, enrolment_id, words, task_id, recorded_by, recorded_at from incident
            where session_id = ? order by recorded_at desc, id desc""";

    private final Sql sql;

    Incidents(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<Incident> of(UUID session) {
        return sql.list(OF, Incidents::incident, session);
    }

    /** The one with this identifier, if it is there. Whoever sends it at the same moment waits. */
    Optional<Incident> held(UUID session, UUID id) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, id.toString());
        return of(session).stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    void add(Session session, Incident incident) {
        sql.change(
                INSERT,
                incident.id(),
                session.id(),
                session.cohortId(),
                incident.kind(),
                incident.enrolment().orElse(null),
                incident.words(),
                incident.task(),
                incident.by(),
                incident.at());
    }

    private static Incident incident(ResultSet row) throws SQLException {
        @Nullable UUID enrolment = row.getObject("enrolment_id", UUID.class);
        return new Incident(
                row.getObject("id", UUID.class),
                IncidentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(enrolment),
                row.getString("words"),
                row.getObject("task_id", UUID.class),
                row.getObject("recorded_by", UUID.class),
                Columns.at(row, "recorded_at"));
    }
}

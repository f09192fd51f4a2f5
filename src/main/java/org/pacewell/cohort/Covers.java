package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** Who stands in for one session. */
@ApplicationScoped
@Transactional
public class Covers implements Repository<Cover> {
    private static final String IN_FORCE = """
            select true from cover c
            join session s on s.tenant_id = c.tenant_id and s.id = c.session_id
            where c.staff_id = ? and c.session_id = ? and c.ended_at is null and c.from_at <= ?
              and ? < (s.day + 1)::timestamp at time zone s.zone""";

    private final Sql sql;

    Covers(Sql sql) {
        this.sql = sql;
    }

    /** Whether somebody stands in for exactly this session, and its day is not over. */
    public boolean covers(UUID staff, UUID session, Instant now) {
        return !sql.list(IN_FORCE, row -> true, staff, session, now, now).isEmpty();
    }

    /** The stand-ins of a session whose cover was not ended. */
    public List<Cover> of(UUID session) {
        return list("sessionId = ?1 and endedAt is null order by id", session);
    }
}

package org.pacewell.makeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Sql;

/** What somebody has to come: with their groups, alone, and as a guest. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OwnSessions {
    record Busy(LocalDate day, Instant starts, Instant ends) {
        boolean overlaps(Session other) {
            return starts.isBefore(other.ends()) && other.starts().isBefore(ends);
        }
    }

    private static final String TO_COME = """
            select s.day, s.starts, s.ends
            from enrolment e
            join session s on s.tenant_id = e.tenant_id and s.cohort_id = e.cohort_id
              and (s.enrolment_id is null or s.enrolment_id = e.id)
            where e.participant_id = ? and e.ended_on is null and e.seat is not null
              and s.status = 'PLANNED' and s.ends > ?
            union
            select s.day, s.starts, s.ends
            from enrolment e
            join guest_place g on g.tenant_id = e.tenant_id and g.enrolment_id = e.id and g.withdrawn_at is null
            join session s on s.tenant_id = g.tenant_id and s.id = g.session_id
            where e.participant_id = ? and s.status = 'PLANNED' and s.ends > ?
            order by starts""";

    private final Sql sql;

    OwnSessions(Sql sql) {
        this.sql = sql;
    }

    List<Busy> toCome(UUID participant, Instant now) {
        return sql.list(
                TO_COME,
                row -> new Busy(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                participant,
                now,
                participant,
                now);
    }
}

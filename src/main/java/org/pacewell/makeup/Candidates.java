package org.pacewell.makeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pacewell.cohort.Enrolment;
import org.pacewell.programme.Mode;
import org.pacewell.tenancy.Sql;

/**
 * The sessions that give a module again: of any edition of its programme the module that it counts as after a change of
 * edition (the same one, or one of its title, or else the one in its place), and of other programmes any module with
 * all its topics.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Candidates {
    private static final int MOST = 60;

    private static final String TO_COME = """
            select x.id, s.id, c.name, m.mode, x.mode, least(c.capacity, coalesce(r.seats, c.capacity)),
              (select count(*) from seat_hold h where h.tenant_id = s.tenant_id and h.cohort_id = s.cohort_id
                 and (h.session_id is null or h.session_id = s.id)),
              exists (select 1 from enrolment e where e.tenant_id = s.tenant_id and e.cohort_id = s.cohort_id
                 and e.participant_id = ? and e.ended_on is null and e.seat is not null),
              kept_apart_in(s.tenant_id, ?, s.cohort_id, s.id)
            from module x
            join programme xp on xp.tenant_id = x.tenant_id and xp.id = x.programme_id
            join session s on s.tenant_id = x.tenant_id and s.status = 'PLANNED' and s.starts > ?
              and s.enrolment_id is null and s.cohort_id <> ?
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id and c.status <> 'CANCELLED'
            join module m on m.tenant_id = s.tenant_id and m.id = s.module_id
            join programme mp on mp.tenant_id = m.tenant_id and mp.id = m.programme_id
            left join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
            where x.id = any (?) and (
              mp.key = xp.key and (m.id = x.id or lower(m.title) = lower(x.title)
                or m.number = x.number and not exists (
                  select 1 from module o where o.tenant_id = x.tenant_id and o.programme_id = x.programme_id
                    and lower(o.title) = lower(m.title)))
              or mp.key <> xp.key
                and exists (select 1 from segment g where g.tenant_id = x.tenant_id and g.module_id = x.id
                            and g.topic_id is not null)
                and not exists (select 1 from segment g where g.tenant_id = x.tenant_id and g.module_id = x.id
                  and g.topic_id is not null and not exists (
                    select 1 from segment f where f.tenant_id = m.tenant_id and f.module_id = m.id
                      and f.topic_id = g.topic_id)))
            order by s.starts, s.id limit ?""";

    private final Sql sql;

    Candidates(Sql sql) {
        this.sql = sql;
    }

    /** Those of modules that somebody missed, the soonest first. */
    List<Candidate> toCome(Enrolment home, Collection<UUID> missed, Instant now) {
        return sql.list(
                TO_COME,
                Candidates::candidate,
                home.participantId(),
                home.participantId(),
                now,
                home.cohortId(),
                List.copyOf(missed),
                MOST);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                Mode.valueOf(row.getString(4)),
                Mode.valueOf(row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                row.getBoolean(8),
                row.getBoolean(9));
    }
}

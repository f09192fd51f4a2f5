package org.pacewell.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.person.ApartFrom.SharedCohort;
import org.pacewell.tenancy.Sql;

/** Where two who are kept apart are together all the same: they were before somebody recorded it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Meetings {
    private record Found(UUID pair, SharedCohort meeting) {}

    /** A cohort that is neither cancelled nor over, where both have a seat or one is a guest of a session to come. */
    private static final String OF = """
            with place as not materialized (
              select e.tenant_id, e.participant_id, e.cohort_id, null::uuid as session_id from enrolment e
              where e.seat is not null and e.ended_on is null
              union all
              select e.tenant_id, e.participant_id, g.cohort_id, g.session_id from enrolment e
              join guest_place g on g.tenant_id = e.tenant_id and g.enrolment_id = e.id and g.withdrawn_at is null
              join session s on s.tenant_id = g.tenant_id and s.id = g.session_id and s.status = 'PLANNED' and s.ends > now())
            select distinct p.id, c.id, c.name from separation p
            join place a on a.tenant_id = p.tenant_id and a.participant_id = p.one_id
            join place b on b.tenant_id = p.tenant_id and b.participant_id = p.other_id and b.cohort_id = a.cohort_id
              and (a.session_id is null or b.session_id is null or a.session_id = b.session_id)
            join cohort c on c.tenant_id = a.tenant_id and c.id = a.cohort_id and c.status <> 'CANCELLED'
            where p.ended_at is null and ? in (p.one_id, p.other_id)
              and (exists (select 1 from session s where s.tenant_id = c.tenant_id and s.cohort_id = c.id
                           and s.status = 'PLANNED' and s.ends > now())
                or not exists (select 1 from session s where s.tenant_id = c.tenant_id and s.cohort_id = c.id))
            order by c.name, c.id""";

    private final Sql sql;

    Meetings(Sql sql) {
        this.sql = sql;
    }

    /** Those of each pair of a participant that has any. */
    Map<UUID, List<SharedCohort>> of(UUID participant) {
        return sql
                .list(
                        OF,
                        row -> new Found(
                                row.getObject(1, UUID.class),
                                new SharedCohort(row.getObject(2, UUID.class), row.getString(3))),
                        participant)
                .stream()
                .collect(Collectors.groupingBy(Found::pair, Collectors.mapping(Found::meeting, Collectors.toList())));
    }
}

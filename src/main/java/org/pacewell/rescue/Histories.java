package org.pacewell.rescue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.attendance.Outcome;
import org.pacewell.tenancy.Sql;

/** What became of people's sessions with their group. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Histories {
    private record Line(UUID enrolment, History.Mark mark) {}

    private static final String HOLD = "select id from enrolment where id = any (?) order by id for no key update";

    private static final String MARKS = """
            select a.enrolment_id, s.id, s.number, a.outcome
            from attendance a join session s on s.tenant_id = a.tenant_id and s.id = a.session_id
            where a.enrolment_id = any (?) and s.status = 'PLANNED'
              and s.enrolment_id is null and s.cohort_id = a.cohort_id
            order by s.starts, s.id""";

    private final Sql sql;

    Histories(Sql sql) {
        this.sql = sql;
    }

    /**
     * The history of each of these memberships. They are held until the transaction ends: of two who mark two sessions
     * at once, the second one sees what the first has marked.
     */
    Map<UUID, History> held(Collection<UUID> enrolments) {
        sql.list(HOLD, row -> true, enrolments);
        var lines = sql.list(
                MARKS,
                row -> new Line(
                        row.getObject(1, UUID.class),
                        new History.Mark(
                                row.getObject(2, UUID.class), row.getInt(3), Outcome.valueOf(row.getString(4)))),
                enrolments);
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::enrolment,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Line::mark, Collectors.toList()), History::new)));
    }
}

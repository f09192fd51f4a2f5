package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.tenancy.Sql;

/**
 * What else people of a cohort have: sessions of other cohorts, and one-to-one appointments. Nobody is named: the plan
 * shows how many they are.
 */
@ApplicationScoped
class SharedPeople {
    /** @param ours whether it is a session that the whole cohort has */
    record Elsewhere(
            UUID enrolment,
            UUID session,
            boolean ours,
            String cohort,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt) {
        /** Whether somebody who belongs in a session has this at the same time. */
        boolean hinders(Standing planned) {
            var belongs = planned.enrolment().map(enrolment::equals).orElse(!ours);
            return belongs
                    && day.equals(planned.day())
                    && startsAt.isBefore(planned.endsAt())
                    && planned.startsAt().isBefore(endsAt);
        }
    }

    private static final String ELSEWHERE = """
            select mine.id, s.id, s.enrolment_id is null and e.id = mine.id, c.name, s.day, s.starts_at, s.ends_at
            from enrolment mine
            join enrolment e on e.tenant_id = mine.tenant_id and e.participant_id = mine.participant_id
              and e.ended_on is null and e.seat is not null
            join session s on s.tenant_id = e.tenant_id and s.cohort_id = e.cohort_id and s.status = 'PLANNED'
              and (s.enrolment_id is null or s.enrolment_id = e.id)
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
            where mine.cohort_id = ? and mine.ended_on is null and mine.seat is not null and s.day between ? and ?""";

    private final Sql sql;

    SharedPeople(Sql sql) {
        this.sql = sql;
    }

    /** One line for each person and session of theirs. */
    List<Elsewhere> elsewhere(UUID cohort, LocalDate from, LocalDate to) {
        return sql.list(
                ELSEWHERE,
                row -> new Elsewhere(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalTime.class),
                        row.getObject(7, LocalTime.class)),
                cohort,
                from,
                to);
    }
}

package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.pacewell.tenancy.Sql;

/** Sessions that people of a cohort have in other cohorts. Nobody is named: the plan shows how many they are. */
@ApplicationScoped
class SharedPeople {
    record Elsewhere(String cohort, LocalDate day, LocalTime startsAt, LocalTime endsAt) {
        boolean overlaps(Standing session) {
            return day.equals(session.day())
                    && startsAt.isBefore(session.endsAt())
                    && session.startsAt().isBefore(endsAt);
        }
    }

    private static final String ELSEWHERE = """
            select c.name, s.day, s.starts_at, s.ends_at
            from enrolment mine
            join enrolment e on e.tenant_id = mine.tenant_id and e.participant_id = mine.participant_id
              and e.cohort_id <> mine.cohort_id and e.ended_on is null and e.seat is not null
            join session s on s.tenant_id = e.tenant_id and s.cohort_id = e.cohort_id and s.status = 'PLANNED'
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
            where mine.cohort_id = ? and mine.ended_on is null and mine.seat is not null and s.day between ? and ?""";

    private final Sql sql;

    SharedPeople(Sql sql) {
        this.sql = sql;
    }

    /** One line for each person and session of theirs elsewhere. */
    List<Elsewhere> elsewhere(UUID cohort, LocalDate from, LocalDate to) {
        return sql.list(
                ELSEWHERE,
                row -> new Elsewhere(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalTime.class),
                        row.getObject(4, LocalTime.class)),
                cohort,
                from,
                to);
    }
}

package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Sql;

/**
 * What else people of a cohort have: sessions of other cohorts, and one-to-one appointments. Nobody is named: the plan
 * shows how many they are.
 */
@ApplicationScoped
class SharedPeople {
    /**
     * @param visits the one session of the cohort that somebody comes to as a guest; nothing for its own people
     * @param ours whether it is a session that the whole cohort has
     */
    record Elsewhere(
            UUID enrolment,
            Optional<UUID> visits,
            UUID session,
            boolean ours,
            String cohort,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt) {
        /** Whether somebody who belongs in a session has this at the same time. */
        boolean hinders(Standing planned) {
            return belongsIn(planned)
                    && day.equals(planned.day())
                    && startsAt.isBefore(planned.endsAt())
                    && planned.startsAt().isBefore(endsAt);
        }

        private boolean belongsIn(Standing planned) {
            if (visits.isPresent()) return visits.get().equals(planned.session());
            return planned.enrolment().map(enrolment::equals).orElse(!ours);
        }
    }

    /** Its own people, and the guests of its sessions; what each has with a group, alone, and as a guest. */
    private static final String ELSEWHERE = """
            with mine as (
              select m.tenant_id, m.id, m.participant_id, null::uuid as visits from enrolment m
              where m.cohort_id = ? and m.ended_on is null and m.seat is not null
              union all
              select h.tenant_id, h.id, h.participant_id, g.session_id from guest_place g
              join session v on v.tenant_id = g.tenant_id and v.id = g.session_id and v.cohort_id = ?
              join enrolment h on h.tenant_id = g.tenant_id and h.id = g.enrolment_id
              where g.withdrawn_at is null),
            places as (
              select mine.id as enrolment, mine.visits, e.id as of, s.id from mine
              join enrolment e on e.tenant_id = mine.tenant_id and e.participant_id = mine.participant_id
                and e.ended_on is null and e.seat is not null
              join session s on s.tenant_id = e.tenant_id and s.cohort_id = e.cohort_id
                and (s.enrolment_id is null or s.enrolment_id = e.id)
              union all
              select mine.id, mine.visits, null, g.session_id from mine
              join enrolment e on e.tenant_id = mine.tenant_id and e.participant_id = mine.participant_id
              join guest_place g on g.tenant_id = e.tenant_id and g.enrolment_id = e.id and g.withdrawn_at is null
                and g.session_id is distinct from mine.visits)
            select p.enrolment, p.visits, s.id, s.enrolment_id is null and p.of = p.enrolment and p.visits is null,
              c.name, s.day, s.starts_at, s.ends_at
            from places p
            join session s on s.tenant_id = app_tenant() and s.id = p.id and s.status = 'PLANNED'
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
            where s.day between ? and ?""";

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
                        visits(row),
                        row.getObject(3, UUID.class),
                        row.getBoolean(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalTime.class),
                        row.getObject(8, LocalTime.class)),
                cohort,
                cohort,
                from,
                to);
    }

    private static Optional<UUID> visits(ResultSet row) throws SQLException {
        @Nullable UUID session = row.getObject(2, UUID.class);
        return Optional.ofNullable(session);
    }
}

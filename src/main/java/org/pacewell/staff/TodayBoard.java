package org.pacewell.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a day holds for somebody: the sessions, how many are expected, and the registers that are not finished. */
@ApplicationScoped
@Transactional
class TodayBoard {
    /** A session with its numbers. */
    record Line(
            UUID id,
            UUID cohortId,
            String cohort,
            int number,
            int of,
            String title,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            String people,
            int expected,
            int unmarked,
            int apologies,
            boolean oneToOne) {}

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String LINES = """
            select s.id, s.cohort_id, c.name as cohort, s.number, s.title, s.day, s.starts_at, s.ends_at,
              (select max(o.number) from session o where o.tenant_id = s.tenant_id and o.cohort_id = s.cohort_id
                 and o.enrolment_id is null and o.status = 'PLANNED') as total,
              coalesce(r.name, si.name, '') as place,
              (select string_agg(st.given_name, ' and ' order by st.given_name) from session_facilitator f
                 join staff_member st on st.tenant_id = f.tenant_id and st.id = f.staff_id
                 where f.tenant_id = s.tenant_id and f.session_id = s.id) as people,
              (select count(*) from enrolment e where e.tenant_id = s.tenant_id and e.cohort_id = s.cohort_id
                 and (s.enrolment_id is null or s.enrolment_id = e.id)
                 and e.seated_on <= s.day and (e.ended_on is null or e.ended_on > s.day))
                + (select count(*) from guest_place g where g.tenant_id = s.tenant_id and g.session_id = s.id
                   and g.withdrawn_at is null) as expected,
              (select count(*) from enrolment e where e.tenant_id = s.tenant_id and e.cohort_id = s.cohort_id
                 and (s.enrolment_id is null or s.enrolment_id = e.id)
                 and e.seated_on <= s.day and (e.ended_on is null or e.ended_on > s.day)
                 and not exists (select 1 from attendance a where a.tenant_id = s.tenant_id and a.session_id = s.id
                   and a.enrolment_id = e.id))
                + (select count(*) from guest_place g where g.tenant_id = s.tenant_id and g.session_id = s.id
                   and g.withdrawn_at is null
                   and not exists (select 1 from attendance a where a.tenant_id = s.tenant_id and a.session_id = s.id
                     and a.enrolment_id = g.enrolment_id)) as unmarked,
              (select count(*) from apology p where p.tenant_id = s.tenant_id and p.session_id = s.id
                 and p.withdrawn_at is null and p.kind = 'CANNOT_COME') as apologies,
              s.enrolment_id is not null as one_to_one
            from session s
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
            left join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
            left join site si on si.tenant_id = s.tenant_id and si.id = s.site_id
            where s.status = 'PLANNED' and s.starts >= :from and s.starts < :to
              and (:everyone or exists (select 1 from assignment m where m.tenant_id = s.tenant_id
                and m.cohort_id = s.cohort_id and m.staff_id = :mine and m.to_day is null)
                or exists (select 1 from cover k where k.tenant_id = s.tenant_id and k.session_id = s.id
                  and k.staff_id = :mine and k.ended_at is null and :from < (s.day + 1)::timestamp at time zone s.zone))
            order by s.starts, c.name""";

    private final EntityManager entities;

    TodayBoard(EntityManager entities) {
        this.entities = entities;
    }

    /** Sessions that start between two instants, of everybody or of the cohorts that one person runs. */
    List<Line> between(Instant from, Instant to, Optional<UUID> mine) {
        List<?> rows = entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("everyone", mine.isEmpty())
                .setParameter("mine", mine.orElse(NOBODY))
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row)).toList();
    }

    private static Line line(Tuple row) {
        @Nullable String people = row.get("people", String.class);
        @Nullable Integer total = row.get("total", Integer.class);
        return new Line(
                row.get("id", UUID.class),
                row.get("cohort_id", UUID.class),
                row.get("cohort", String.class),
                row.get("number", Integer.class),
                total == null ? 0 : total,
                row.get("title", String.class),
                row.get("day", LocalDate.class),
                row.get("starts_at", LocalTime.class),
                row.get("ends_at", LocalTime.class),
                row.get("place", String.class),
                people == null ? "" : people,
                row.get("expected", Long.class).intValue(),
                row.get("unmarked", Long.class).intValue(),
                row.get("apologies", Long.class).intValue(),
                row.get("one_to_one", Boolean.class));
    }
}

package org.pacewell.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.cohort.CohortStatus;

/** Cohorts as a board shows them: how full, what is next, how far. One query. */
@ApplicationScoped
@Transactional
public class CohortBoard {
    /** A line of the board. */
    public record Line(
            UUID id,
            String name,
            String programme,
            int capacity,
            int enrolled,
            int waiting,
            CohortStatus status,
            Optional<Instant> next,
            Optional<Instant> last) {}

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String LINES = """
            select c.id, c.name, p.name as programme, c.capacity, c.status,
                   (select count(*) from enrolment e where e.tenant_id = c.tenant_id and e.cohort_id = c.id
                      and e.ended_on is null and e.seat is not null) as enrolled,
                   (select count(*) from enrolment e where e.tenant_id = c.tenant_id and e.cohort_id = c.id
                      and e.ended_on is null and e.seat is null) as waiting,
                   s.first, s.last, s.next
            from cohort c
            join programme p on p.tenant_id = c.tenant_id and p.id = c.programme_id
            left join lateral (
              select min(starts) as first, max(ends) as last, min(starts) filter (where ends > :now) as next
              from session where tenant_id = c.tenant_id and cohort_id = c.id and status = 'PLANNED'
                and enrolment_id is null) s on true
            where (:everyone or exists (
              select 1 from assignment a where a.tenant_id = c.tenant_id and a.cohort_id = c.id
                and a.staff_id = :mine and a.to_day is null))
              and (c.status <> 'CANCELLED' and (s.last is null or s.last > :now)) = :live
            order by s.next nulls last, s.last desc, c.name, c.id
            offset :from limit :most""";

    private final EntityManager entities;

    CohortBoard(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Lines from one place on.
     *
     * @param live the cohorts that go on, or those that are over
     * @param mine only the cohorts that this staff member runs
     */
    public List<Line> lines(boolean live, Optional<UUID> mine, Instant now, int from, int most) {
        List<?> rows = entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("now", now)
                .setParameter("everyone", mine.isEmpty())
                .setParameter("mine", mine.orElse(NOBODY))
                .setParameter("live", live)
                .setParameter("from", from)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row, now)).toList();
    }

    private static Line line(Tuple row, Instant now) {
        var first = instant(row, "first");
        var last = instant(row, "last");
        return new Line(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("programme", String.class),
                row.get("capacity", Integer.class),
                row.get("enrolled", Long.class).intValue(),
                row.get("waiting", Long.class).intValue(),
                CohortStatus.valueOf(row.get("status", String.class)).at(now, first, last),
                instant(row, "next"),
                last);
    }

    private static Optional<Instant> instant(Tuple row, String column) {
        @Nullable Instant value = row.get(column, Instant.class);
        return Optional.ofNullable(value);
    }
}

package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** The registers that wait to be finished. Whoever is unmarked stays so until a person marks them. */
@ApplicationScoped
@Transactional
public class UnmarkedSessions {
    private static final String WAITING = """
            select s.id, s.cohort_id, c.name as cohort, s.number, s.enrolment_id is not null as one_to_one, s.title,
              s.day, s.starts_at, s.ends, m.expected, m.unmarked, o.id as owner_id,
              coalesce(o.given_name || ' ' || o.family_name, '') as owner
            from session s
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
            cross join lateral (
              select count(*) as expected, count(*) filter (where a.id is null) as unmarked
              from (
                select e.id from enrolment e
                where e.tenant_id = s.tenant_id and e.cohort_id = s.cohort_id
                  and (s.enrolment_id is null or s.enrolment_id = e.id)
                  and e.seated_on <= s.day and (e.ended_on is null or e.ended_on > s.day)
                union all
                select g.enrolment_id from guest_place g
                where g.tenant_id = s.tenant_id and g.session_id = s.id and g.withdrawn_at is null) e
              left join attendance a on a.tenant_id = s.tenant_id and a.session_id = s.id and a.enrolment_id = e.id) m
            left join lateral (
              select h.staff_id from register_handover h where h.tenant_id = s.tenant_id and h.session_id = s.id
              order by h.handed_at desc, h.id desc limit 1) h on true
            left join lateral (
              select f.staff_id from session_facilitator f where f.tenant_id = s.tenant_id and f.session_id = s.id
              order by f.staff_id limit 1) f on true
            left join staff_member o on o.tenant_id = s.tenant_id and o.id = coalesce(h.staff_id, f.staff_id)
            where s.status = 'PLANNED' and s.register_done_at is null and s.ends <= ? and m.unmarked > 0
              and (? or exists (select 1 from assignment r where r.tenant_id = s.tenant_id
                and r.cohort_id = s.cohort_id and r.staff_id = ? and r.to_day is null))
            order by s.ends, s.id""";

    private static final String HAND_ON = """
            insert into register_handover (tenant_id, id, session_id, staff_id, handed_by, handed_at)
            values (app_tenant(), ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final OpenClinics clinics;
    private final Trail trail;

    UnmarkedSessions(Sql sql, OpenClinics clinics, Trail trail) {
        this.sql = sql;
        this.clinics = clinics;
        this.trail = trail;
    }

    /** Those that the clinic has chased by now: the oldest first, of everybody or of the cohorts that one person runs. */
    List<UnmarkedSession> waiting(Instant now, Optional<UUID> mine) {
        return endedBy(chasedBy(now), mine);
    }

    /** When a session must have ended for the clinic to chase its register now. */
    public Instant chasedBy(Instant now) {
        return now.minus(clinics.current().unmarkedAfter());
    }

    /** The same of the sessions that had ended by an instant, however old. */
    public List<UnmarkedSession> endedBy(Instant end, Optional<UUID> mine) {
        trail.read("unmarked", null);
        return sql.list(WAITING, UnmarkedSessions::session, end, mine.isEmpty(), mine.orElse(null));
    }

    void handOn(UUID session, UUID to, UUID by, Instant at) {
        sql.change(HAND_ON, Ids.next(), session, to, by, at);
        trail.wrote("hand on", "register", session);
    }

    private static UnmarkedSession session(ResultSet row) throws SQLException {
        @Nullable UUID owner = row.getObject("owner_id", UUID.class);
        return new UnmarkedSession(
                row.getObject("id", UUID.class),
                row.getObject("cohort_id", UUID.class),
                row.getString("cohort"),
                row.getInt("number"),
                row.getBoolean("one_to_one"),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                Columns.at(row, "ends"),
                row.getInt("expected"),
                row.getInt("unmarked"),
                Optional.ofNullable(owner),
                row.getString("owner"));
    }
}

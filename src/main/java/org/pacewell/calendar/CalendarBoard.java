package org.pacewell.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Sql;

/** The sessions, closures and absences of a stretch of days, and what they can be sifted by: three queries. */
@ApplicationScoped
class CalendarBoard {
    /** A session as a calendar shows it. */
    record Entry(
            UUID id,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String cohort,
            int number,
            String place,
            String staff,
            boolean cancelled,
            boolean oneToOne) {}

    enum Kind {
        CLOSURE,
        LEAVE,
        HOURS
    }

    /** Days that are closed, or on which somebody is away, or works between two times. */
    record Stretch(
            Kind kind,
            String name,
            LocalDate from,
            LocalDate to,
            Optional<DayOfWeek> weekday,
            Optional<LocalTime> startsAt,
            Optional<LocalTime> endsAt) {
        boolean on(LocalDate day) {
            return !day.isBefore(from)
                    && !day.isAfter(to)
                    && weekday.filter(own -> own != day.getDayOfWeek()).isEmpty();
        }
    }

    /** Something that the calendar can be sifted by. */
    record Sieve(String kind, UUID id, String name) {}

    /** What to show. @param mine only sessions that this person runs or covers */
    record Wanted(
            LocalDate from,
            LocalDate to,
            Optional<UUID> site,
            Optional<UUID> room,
            Optional<UUID> staff,
            Optional<UUID> mine) {}

    private static final String SESSIONS = """
            select s.id, s.day, s.starts_at, s.ends_at, c.name, s.number, coalesce(r.name, si.name, '') as place,
              coalesce((select string_agg(m.given_name || ' ' || m.family_name, ', ' order by m.family_name)
                from session_facilitator f join staff_member m on m.tenant_id = f.tenant_id and m.id = f.staff_id
                where f.tenant_id = s.tenant_id and f.session_id = s.id), '') as people, s.status,
              s.enrolment_id is not null
            from session s
            join cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
            left join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
            left join site si on si.tenant_id = s.tenant_id and si.id = s.site_id
            where s.starts >= ?::date - 1 and s.starts < ?::date + 2 and s.day between ? and ?
              and (?::uuid is null or s.site_id = ?) and (?::uuid is null or s.room_id = ?)
              and (?::uuid is null or exists (select 1 from session_facilitator f
                where f.tenant_id = s.tenant_id and f.session_id = s.id and f.staff_id = ?))
              and (?::uuid is null
                or exists (select 1 from assignment a where a.tenant_id = s.tenant_id and a.cohort_id = s.cohort_id
                  and a.staff_id = ? and a.to_day is null)
                or exists (select 1 from cover k where k.tenant_id = s.tenant_id and k.session_id = s.id
                  and k.staff_id = ? and k.ended_at is null and now() < (s.day + 1)::timestamp at time zone s.zone))
            order by s.day, s.starts_at, c.name, s.id""";

    private static final String STRETCHES = """
            select 'CLOSURE', coalesce(r.name || ': ', si.name || ': ', '') || k.reason, k.first_day, k.last_day,
              null::text, null::time, null::time
            from closure k
            left join room r on r.tenant_id = k.tenant_id and r.id = k.room_id
            left join site si on si.tenant_id = k.tenant_id and si.id = k.site_id
            where k.ended_at is null and k.last_day >= ? and k.first_day <= ?
              and (?::uuid is null or k.site_id is null or k.site_id = ?)
              and (?::uuid is null or k.room_id is null or k.room_id = ?)
            union all
            select 'LEAVE', m.given_name || ' ' || m.family_name, l.first_day, l.last_day, null, null, null
            from staff_leave l join staff_member m on m.tenant_id = l.tenant_id and m.id = l.staff_id
            where l.ended_at is null and l.last_day >= ? and l.first_day <= ? and (?::uuid is null or l.staff_id = ?)
            union all
            select 'HOURS', m.given_name || ' ' || m.family_name, h.from_day, coalesce(h.to_day, 'infinity'), h.weekday,
              h.starts_at, h.ends_at
            from working_hours h join staff_member m on m.tenant_id = h.tenant_id and m.id = h.staff_id
            where h.staff_id = ?::uuid and coalesce(h.to_day, 'infinity') >= ? and h.from_day <= ?
            order by 3, 1, 2""";

    private static final String SIEVES = """
            select 'site', id, name, name as sorted from site
            union all select 'room', r.id, s.name || ', ' || r.name, s.name || r.name
              from room r join site s on s.tenant_id = r.tenant_id and s.id = r.site_id
            union all select 'staff', id, given_name || ' ' || family_name, family_name from staff_member
              where active and 'facilitator' = any (roles)
            order by 4""";

    private final Sql sql;

    CalendarBoard(Sql sql) {
        this.sql = sql;
    }

    List<Entry> sessions(Wanted wanted) {
        var site = wanted.site().orElse(null);
        var room = wanted.room().orElse(null);
        var staff = wanted.staff().orElse(null);
        var mine = wanted.mine().orElse(null);
        return sql.list(
                SESSIONS,
                CalendarBoard::entry,
                wanted.from(),
                wanted.to(),
                wanted.from(),
                wanted.to(),
                site,
                site,
                room,
                room,
                staff,
                staff,
                mine,
                mine,
                mine);
    }

    /** Closures and leave, and the working hours of the one person who is looked at. */
    List<Stretch> stretches(Wanted wanted) {
        var site = wanted.site().orElse(null);
        var room = wanted.room().orElse(null);
        var staff = wanted.staff().or(wanted::mine).orElse(null);
        return sql.list(
                STRETCHES,
                CalendarBoard::stretch,
                wanted.from(),
                wanted.to(),
                site,
                site,
                room,
                room,
                wanted.from(),
                wanted.to(),
                staff,
                staff,
                staff,
                wanted.from(),
                wanted.to());
    }

    List<Sieve> sieves() {
        return sql.list(SIEVES, row -> new Sieve(row.getString(1), row.getObject(2, UUID.class), row.getString(3)));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalTime.class),
                row.getObject(4, LocalTime.class),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9).equals("CANCELLED"),
                row.getBoolean(10));
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        @Nullable String weekday = row.getString(5);
        return new Stretch(
                Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                Optional.ofNullable(weekday).map(DayOfWeek::valueOf),
                Optional.ofNullable(row.getObject(6, LocalTime.class)),
                Optional.ofNullable(row.getObject(7, LocalTime.class)));
    }
}

package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Asked;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** The recorded marks as the database keeps them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Marks {
    private static final String MARK = """
            select id, session_id, enrolment_id, outcome, arrived_at, left_at, reason, minutes, recorded_by, recorded_at, correction
            from\s""";
    private static final String OF_SESSION = MARK + "attendance where session_id = ?";
    private static final String OF_COHORT = MARK + "attendance where cohort_id = ?";
    private static final String BEFORE = MARK + "attendance_before where session_id = ?";
    private static final String KNOWN = "select distinct on (enrolment_id) * from (" + OF_SESSION
            + " and recorded_at < ? union all " + BEFORE + " and recorded_at < ?) m"
            + " order by enrolment_id, recorded_at desc, id desc";

    /** One statement for all: a row each cost a third of the whole request. */
    private static final String MADE = """
            from (select ?::uuid as session, ?::uuid as held_for, ?::uuid as by, ?::timestamptz as at, ?::text as correction) t
            cross join unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as m (id, enrolment, outcome, arrived, departed, reason, minutes)
            """;

    /** Guests are of another cohort than the one that it is held for; the database finds their place. */
    private static final String INSERT =
            """
            insert into attendance (tenant_id, id, session_id, held_for, cohort_id, enrolment_id, outcome, arrived_at,
                                    left_at, reason, minutes, recorded_by, recorded_at, correction)
            select app_tenant(), m.id, t.session, case when t.held_for in (e.cohort_id, e.id) then t.held_for end,
              e.cohort_id, m.enrolment, m.outcome, m.arrived::time, m.departed::time, m.reason, m.minutes::int,
              t.by, t.at, t.correction
            """ + MADE + "left join enrolment e on e.tenant_id = app_tenant() and e.id = m.enrolment";

    /** The database keeps what stood there before. */
    private static final String UPDATE = """
            update attendance a set id = m.id, outcome = m.outcome, arrived_at = m.arrived::time,
              left_at = m.departed::time, reason = m.reason, minutes = m.minutes::int, recorded_by = t.by,
              recorded_at = t.at, correction = t.correction
            """ + MADE + "where a.session_id = t.session and a.enrolment_id = m.enrolment";

    private final Sql sql;

    Marks(Sql sql) {
        this.sql = sql;
    }

    /** Those in force. */
    Asked<Attendance> inForce(UUID session) {
        return Asked.query(OF_SESSION, Marks::attendance, session);
    }

    /** Those that were in force just before an instant. */
    List<Attendance> inForceBefore(UUID session, Instant end) {
        return sql.list(KNOWN, Marks::attendance, session, end, session, end);
    }

    /** Those in force of all who are at home in a cohort, in its sessions and as guests elsewhere. */
    List<Attendance> ofCohort(UUID cohort) {
        return sql.list(OF_COHORT, Marks::attendance, cohort);
    }

    /** Those that others have taken the place of, the oldest first. */
    List<Attendance> before(UUID session) {
        return sql.list(BEFORE + " order by recorded_at, id", Marks::attendance, session);
    }

    /**
     * Adds marks that somebody made together, of people who had none, puts others in the place of theirs, and goes on
     * with what follows, in one message.
     */
    void take(Session session, List<Attendance> added, List<Attendance> corrected, Asked<?> next) {
        var all = new ArrayList<Asked<?>>();
        if (!added.isEmpty()) all.add(Asked.change(INSERT, parameters(session, added)));
        if (!corrected.isEmpty()) all.add(Asked.change(UPDATE, parameters(session, corrected)));
        all.add(next);
        sql.atOnce(all);
    }

    private static @Nullable Object[] parameters(Session session, List<Attendance> made) {
        var first = made.getFirst();
        return new @Nullable Object[] {
            session.id(),
            session.heldFor(),
            first.recordedBy().orElse(null),
            first.recordedAt(),
            first.correction(),
            made.stream().map(Attendance::id).toList(),
            made.stream().map(Attendance::enrolmentId).toList(),
            texts(made, it -> it.outcome().name()),
            texts(made, it -> text(it.mark().arrivedAt())),
            texts(made, it -> text(it.mark().leftAt())),
            texts(made, it -> it.mark().reason()),
            texts(made, it -> String.valueOf(it.minutes()))
        };
    }

    private static @Nullable String[] texts(List<Attendance> made, Function<Attendance, @Nullable String> text) {
        return made.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String text(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse(null);
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        var mark = new Mark(
                row.getObject("enrolment_id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                Columns.time(row, "arrived_at"),
                Columns.time(row, "left_at"),
                row.getString("reason"));
        @Nullable UUID by = row.getObject("recorded_by", UUID.class);
        return new Attendance(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                mark,
                row.getInt("minutes"),
                Optional.ofNullable(by),
                Columns.at(row, "recorded_at"),
                row.getString("correction"));
    }
}

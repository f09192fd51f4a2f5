package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** The recorded marks as the database keeps them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Marks {
    private static final String MARKS = """
            select id, session_id, enrolment_id, outcome, arrived_at, left_at, reason, minutes, recorded_by, recorded_at, correction
            from attendance where\s""";
    private static final String OF_SESSION = MARKS + "session_id = ? and ";

    /**
     * One statement for all: a row each cost a third of the whole request. The marks that others take the place of go
     * first, for one alone can be in force: they are counted before a row is added.
     */
    private static final String INSERT = """
            with gone as (update attendance set superseded_at = ? where id = any (?) returning 1)
            insert into attendance (tenant_id, id, session_id, cohort_id, enrolment_id, outcome, arrived_at, left_at,
                                    reason, minutes, recorded_by, recorded_at, correction)
            select app_tenant(), m.id, ?, e.cohort_id, m.enrolment, m.outcome, m.arrived::time, m.departed::time,
              m.reason, m.minutes::int, ?, ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as m (id, enrolment, outcome, arrived, departed, reason, minutes)
            left join enrolment e on e.tenant_id = app_tenant() and e.id = m.enrolment
            where (select count(*) from gone) >= 0""";

    private final Sql sql;

    Marks(Sql sql) {
        this.sql = sql;
    }

    List<Attendance> inForce(UUID session) {
        return sql.list(OF_SESSION + "superseded_at is null", Marks::attendance, session);
    }

    /** Those that were in force just before an instant. */
    List<Attendance> inForceBefore(UUID session, Instant end) {
        return sql.list(
                OF_SESSION + "recorded_at < ? and (superseded_at is null or superseded_at >= ?)",
                Marks::attendance,
                session,
                end,
                end);
    }

    /** Those in force of all who are at home in a cohort, in its sessions and as guests elsewhere. */
    List<Attendance> ofCohort(UUID cohort) {
        return sql.list(MARKS + "cohort_id = ? and superseded_at is null", Marks::attendance, cohort);
    }

    /** The oldest first. */
    List<Attendance> superseded(UUID session) {
        return sql.list(OF_SESSION + "superseded_at is not null order by recorded_at, id", Marks::attendance, session);
    }

    /** Adds marks that somebody made together, in place of others. */
    void add(List<Attendance> made, List<UUID> superseded) {
        if (made.isEmpty()) return;
        var first = made.getFirst();
        sql.change(
                INSERT,
                first.recordedAt(),
                superseded,
                first.sessionId(),
                first.recordedBy().orElse(null),
                first.recordedAt(),
                first.correction(),
                made.stream().map(Attendance::id).toList(),
                made.stream().map(Attendance::enrolmentId).toList(),
                texts(made, it -> it.outcome().name()),
                texts(made, it -> text(it.mark().arrivedAt())),
                texts(made, it -> text(it.mark().leftAt())),
                texts(made, it -> it.mark().reason()),
                texts(made, it -> String.valueOf(it.minutes())));
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

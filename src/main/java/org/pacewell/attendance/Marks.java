package org.pacewell.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Sql;

/** The recorded marks as the database keeps them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Marks {
    private static final String MARKS = """
            select id, session_id, enrolment_id, outcome, arrived_at, left_at, reason, minutes, recorded_by, recorded_at, correction
            from attendance where\s""";
    private static final String OF_SESSION = MARKS + "session_id = ? and ";

    private static final String INSERT = """
            insert into attendance (tenant_id, id, session_id, cohort_id, enrolment_id, outcome, arrived_at, left_at,
                                    reason, minutes, recorded_by, recorded_at, correction)
            values (app_tenant(), ?, ?, (select e.cohort_id from enrolment e where e.tenant_id = app_tenant() and e.id = ?),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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

    void supersede(List<UUID> ids, Instant at) {
        if (!ids.isEmpty()) sql.change("update attendance set superseded_at = ? where id = any (?)", at, ids);
    }

    void add(List<Attendance> marks) {
        sql.changeAll(INSERT, marks.stream().map(Marks::row).toList());
    }

    private static @Nullable Object[] row(Attendance recorded) {
        var mark = recorded.mark();
        return new @Nullable Object[] {
            recorded.id(),
            recorded.sessionId(),
            mark.enrolmentId(),
            mark.enrolmentId(),
            mark.outcome(),
            mark.arrivedAt().orElse(null),
            mark.leftAt().orElse(null),
            mark.reason(),
            recorded.minutes(),
            recorded.recordedBy().orElse(null),
            recorded.recordedAt(),
            recorded.correction()
        };
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        var mark = new Mark(
                row.getObject("enrolment_id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                time(row, "arrived_at"),
                time(row, "left_at"),
                row.getString("reason"));
        @Nullable UUID by = row.getObject("recorded_by", UUID.class);
        return new Attendance(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                mark,
                row.getInt("minutes"),
                Optional.ofNullable(by),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("correction"));
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        @Nullable LocalTime time = row.getObject(column, LocalTime.class);
        return Optional.ofNullable(time);
    }
}

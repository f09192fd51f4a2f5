package org.pacewell.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Outcome;
import org.pacewell.attendance.WaitingMarks;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** What devices sent, as the database keeps it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QueuedMarks implements WaitingMarks {
    /** A mark that waits for a person to decide. */
    record Held(QueuedMark sent, UUID from) {}

    /** What became of a mark, and the recorded mark that it turned into, if it did. */
    record Received(QueuedMark sent, Arrival arrival, Optional<UUID> attendanceId) {}

    private static final String INSERT = """
            insert into queued_mark (tenant_id, id, session_id, cohort_id, enrolment_id, device, number, outcome, arrived_at,
                                     left_at, reason, seen, made_at, received_at, received_from, arrival, attendance_id)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OVERTAKE = """
            update queued_mark set arrival = 'OVERTAKEN'
            where session_id = ? and device = ? and enrolment_id = ? and number < ? and arrival = 'HELD'""";

    private static final String HELD = """
            select id, number, enrolment_id, outcome, arrived_at, left_at, reason, seen, made_at, received_from
            from queued_mark where session_id = ? and arrival = 'HELD'""";

    private final Sql sql;

    QueuedMarks(Sql sql) {
        this.sql = sql;
    }

    /** What became of those that arrived before, by the device's own identifier; of other sessions none is known. */
    Map<UUID, Arrival> known(UUID session, List<UUID> ids) {
        var known = new HashMap<UUID, Arrival>();
        sql.list(
                "select id, arrival from queued_mark where session_id = ? and id = any (?)",
                row -> known.put(row.getObject(1, UUID.class), Arrival.valueOf(row.getString(2))),
                session,
                ids);
        return known;
    }

    /** The number of the last mark that a device sent, by enrolment. */
    Map<UUID, Long> lastNumbers(UUID session, UUID device) {
        var last = new HashMap<UUID, Long>();
        sql.list(
                "select enrolment_id, max(number) from queued_mark where session_id = ? and device = ? group by 1",
                row -> last.put(row.getObject(1, UUID.class), row.getLong(2)),
                session,
                device);
        return last;
    }

    /** The recorded marks that came from a device. */
    Set<UUID> recordedFrom(UUID session, UUID device) {
        return new HashSet<>(sql.list(
                "select attendance_id from queued_mark where session_id = ? and device = ? and attendance_id is not null",
                row -> row.getObject(1, UUID.class),
                session,
                device));
    }

    void add(Session session, UUID device, List<Received> received, UUID from, Instant at) {
        sql.changeAll(
                INSERT,
                received.stream()
                        .map(one -> row(session, device, one, from, at))
                        .toList());
    }

    /** What waits and is older than a device's last word on somebody waits no longer. */
    void overtake(UUID session, UUID device, Map<UUID, Long> last) {
        sql.changeAll(
                OVERTAKE,
                last.entrySet().stream()
                        .map(word -> new @Nullable Object[] {session, device, word.getKey(), word.getValue()})
                        .toList());
    }

    /** The oldest first. */
    List<Held> held(UUID session) {
        return sql.list(HELD + " order by received_at, number", QueuedMarks::heldMark, session);
    }

    @Override
    public int countHeld(UUID session) {
        return sql.list(
                        "select count(*) from queued_mark where session_id = ? and arrival = 'HELD'",
                        row -> row.getInt(1),
                        session)
                .getFirst();
    }

    Optional<Held> findHeld(UUID session, UUID id) {
        return sql.list(HELD + " and id = ?", QueuedMarks::heldMark, session, id).stream()
                .findFirst();
    }

    void settle(UUID id, Arrival arrival, Optional<UUID> attendance, UUID by, Instant at) {
        sql.change(
                "update queued_mark set arrival = ?, attendance_id = ?, settled_by = ?, settled_at = ? where id = ?",
                arrival,
                attendance.orElse(null),
                by,
                at,
                id);
    }

    private static @Nullable Object[] row(Session session, UUID device, Received one, UUID from, Instant at) {
        var sent = one.sent();
        var mark = sent.mark();
        return new @Nullable Object[] {
            sent.id(),
            session.id(),
            session.cohortId(),
            sent.enrolmentId(),
            device,
            sent.number(),
            mark.outcome(),
            mark.arrivedAt().orElse(null),
            mark.leftAt().orElse(null),
            mark.reason(),
            sent.seen().orElse(null),
            sent.madeAt(),
            at,
            from,
            one.arrival(),
            one.attendanceId().orElse(null)
        };
    }

    private static Held heldMark(ResultSet row) throws SQLException {
        var mark = new Mark(
                row.getObject("enrolment_id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                Columns.time(row, "arrived_at"),
                Columns.time(row, "left_at"),
                row.getString("reason"));
        @Nullable UUID seen = row.getObject("seen", UUID.class);
        var madeAt = Columns.at(row, "made_at");
        var sent = new QueuedMark(
                row.getObject("id", UUID.class), row.getLong("number"), mark, Optional.ofNullable(seen), madeAt);
        return new Held(sent, row.getObject("received_from", UUID.class));
    }
}

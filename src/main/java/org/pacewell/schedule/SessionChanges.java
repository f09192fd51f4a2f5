package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** The changes of dates that were carried out, each with what stood before. */
@ApplicationScoped
@Transactional
class SessionChanges implements Repository<SessionChange> {
    /** A session before a change, and the version that the change left it with. */
    record Kept(Standing before, boolean added, int leftVersion) {}

    private static final String KEEP = """
            insert into session_before (tenant_id, change_id, session_id, left_version, added, day, starts_at, ends_at,
              site_id, room_id, module_id, title, status, cancel_reason, staff)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String KEPT = """
            select session_id, left_version, added, day, starts_at, ends_at, site_id, room_id, module_id, title, status,
              cancel_reason, staff
            from session_before where change_id = ? order by day, starts_at, session_id""";

    private final Sql sql;

    SessionChanges(Sql sql) {
        this.sql = sql;
    }

    void keep(SessionChange change, List<Kept> before) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var kept : before) rows.add(row(change.id(), kept));
        sql.changeAll(KEEP, rows);
    }

    List<Kept> before(UUID change) {
        return sql.list(KEPT, SessionChanges::kept, change);
    }

    private static @Nullable Object[] row(UUID change, Kept kept) {
        var before = kept.before();
        return new @Nullable Object[] {
            change,
            before.session(),
            kept.leftVersion(),
            kept.added(),
            before.day(),
            before.startsAt(),
            before.endsAt(),
            before.site().orElse(null),
            before.room().orElse(null),
            before.module(),
            before.title(),
            before.status(),
            before.cancelReason(),
            before.staff()
        };
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var before = new Standing(
                Objects.requireNonNull(row.getObject("session_id", UUID.class)),
                0,
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                Optional.ofNullable(row.getObject("site_id", UUID.class)),
                Optional.ofNullable(row.getObject("room_id", UUID.class)),
                ids(row.getArray("staff")),
                row.getObject("module_id", UUID.class),
                row.getString("title"),
                Session.Status.valueOf(row.getString("status")),
                row.getString("cancel_reason"),
                Optional.empty());
        return new Kept(before, row.getBoolean("added"), row.getInt("left_version"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}

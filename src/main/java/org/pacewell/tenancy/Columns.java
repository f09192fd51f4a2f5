package org.pacewell.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a column of the row under the cursor; what may be empty is typed so. */
public final class Columns {
    private Columns() {}

    public static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static Optional<Instant> atIfAny(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    public static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return Optional.ofNullable(id);
    }

    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(day);
    }

    public static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        @Nullable LocalTime time = row.getObject(column, LocalTime.class);
        return Optional.ofNullable(time);
    }

    public static <E extends Enum<E>> Optional<E> constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        @Nullable String name = row.getString(column);
        return Optional.ofNullable(name).map(it -> Enum.valueOf(type, it));
    }
}

package org.pacewell.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement that {@link Sql} carries out, alone or with others; what came of it is there afterwards.
 *
 * @param <T> what is made of each row that it finds
 */
public final class Asked<T> {
    private final String text;
    private final Sql.Reader<T> reader;
    private final @Nullable Object[] parameters;
    private final List<T> found = new ArrayList<>();
    private int changed;

    private Asked(String text, Sql.Reader<T> reader, @Nullable Object[] parameters) {
        this.text = text;
        this.reader = reader;
        this.parameters = parameters;
    }

    /** A query; parameters stand for its question marks in order. */
    public static <T> Asked<T> query(String text, Sql.Reader<T> reader, @Nullable Object... parameters) {
        return new Asked<>(text, reader, parameters);
    }

    /** A statement that changes rows, and finds none. */
    public static Asked<?> change(String text, @Nullable Object... parameters) {
        return new Asked<>(text, row -> row, parameters);
    }

    public List<T> found() {
        return found;
    }

    /** How many rows it changed. */
    int changed() {
        return changed;
    }

    /** Carries all out in their order and in one message: each sees what those before it did. */
    static void carryOut(Connection connection, List<Asked<?>> all) throws SQLException {
        var text = all.stream().map(asked -> asked.text).collect(Collectors.joining("; "));
        try (var statement = connection.prepareStatement(text)) {
            int filled = 0;
            for (var asked : all) {
                fill(statement, filled, asked.parameters);
                filled += asked.parameters.length;
            }
            boolean isQuery = statement.execute();
            for (var asked : all) {
                asked.take(statement, isQuery);
                isQuery = statement.getMoreResults();
            }
        }
    }

    static void fill(PreparedStatement statement, int after, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(after + i + 1, sent(statement.getConnection(), parameters[i]));
        }
    }

    private void take(PreparedStatement statement, boolean isQuery) throws SQLException {
        if (isQuery) read(statement.getResultSet());
        else changed = statement.getUpdateCount();
    }

    private void read(ResultSet rows) throws SQLException {
        while (rows.next()) found.add(reader.read(rows));
    }

    private static @Nullable Object sent(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case String[] texts -> connection.createArrayOf("text", texts);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case Collection<?> ids -> connection.createArrayOf("uuid", ids.toArray());
            default -> value;
        };
    }
}

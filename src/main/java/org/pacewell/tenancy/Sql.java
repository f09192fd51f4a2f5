package org.pacewell.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;

/**
 * SQL in the transaction that is under way, for what is asked at every request: Hibernate translates its own language
 * anew each time while a clinic's filter is on. Row security walls it. It sees nothing that Hibernate has not flushed.
 */
@ApplicationScoped
public class Sql {
    /** Makes a thing of the row under the cursor. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** What a query finds; parameters stand for its question marks in order. @throws SqlFailed when it fails */
    public <T> List<T> list(String query, Reader<T> reader, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, query, parameters);
                var rows = statement.executeQuery()) {
            return read(rows, reader);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /**
     * The same in one message to the database, which names the clinic as well: for the one question that every request
     * asks by itself, before its transaction.
     */
    public <T> List<T> listAtOnce(String query, Reader<T> reader, @Nullable Object... parameters) {
        try (var connection = RowSecurity.unnamed(database);
                var statement = connection.prepareStatement(RowSecurity.NAME + "; " + query)) {
            RowSecurity.name(statement);
            fill(statement, RowSecurity.PARAMETERS, parameters);
            statement.execute();
            statement.getMoreResults();
            try (var rows = statement.getResultSet()) {
                return read(rows, reader);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** How many rows a statement changed. @throws SqlFailed when it fails */
    public int change(String command, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, command, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** Carries out one statement for each row of parameters, in few messages. @throws SqlFailed when one fails */
    public void changeAll(String command, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) return;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(command)) {
            for (var row : rows) {
                fill(statement, 0, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String text, @Nullable Object[] parameters)
            throws SQLException {
        var statement = connection.prepareStatement(text);
        fill(statement, 0, parameters);
        return statement;
    }

    private static void fill(PreparedStatement statement, int after, @Nullable Object[] parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(after + i + 1, sent(statement.getConnection(), parameters[i]));
        }
    }

    private static <T> List<T> read(ResultSet rows, Reader<T> reader) throws SQLException {
        var found = new ArrayList<T>();
        while (rows.next()) found.add(reader.read(rows));
        return found;
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

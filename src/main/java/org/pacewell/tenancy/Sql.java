package org.pacewell.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
        var asked = Asked.query(query, reader, parameters);
        atOnce(List.of(asked));
        return asked.found();
    }

    /** How many rows a statement changed. @throws SqlFailed when it fails */
    public int change(String command, @Nullable Object... parameters) {
        var asked = Asked.change(command, parameters);
        atOnce(List.of(asked));
        return asked.changed();
    }

    /**
     * Carries out several in one message to the database, in their order: each sees what those before it did.
     *
     * @throws SqlFailed when one fails; none after it is carried out
     */
    public void atOnce(List<Asked<?>> all) {
        try {
            RowSecurity.carryOut(database, all);
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
                Asked.fill(statement, 0, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}

package org.pacewell.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The second wall: PostgreSQL is told the clinic as a connection is taken, and shows its rows only. */
@ApplicationScoped
class RowSecurity implements AgroalPoolInterceptor {
    /** Says whether a connection came from the pool; the one of a transaction under way was named when it did. */
    private static final class Taking {
        private boolean unnamed;
    }

    private static final ScopedValue<Taking> NAMED_BY_THE_MESSAGE = ScopedValue.newInstance();

    /** Carries all out in one message, which begins by naming the clinic when the connection comes from the pool. */
    static void carryOut(AgroalDataSource database, List<Asked<?>> all) throws SQLException {
        var taking = new Taking();
        try (var connection = ScopedValue.where(NAMED_BY_THE_MESSAGE, taking)
                .<Connection, SQLException>call(database::getConnection)) {
            if (taking.unnamed) nameAndCarryOut(connection, all);
            else Asked.carryOut(connection, all);
        }
    }

    /** What is never sent names no clinic, and the transaction may go on without it. */
    private static void nameAndCarryOut(Connection connection, List<Asked<?>> all) throws SQLException {
        try {
            Asked.carryOut(
                    connection,
                    Stream.concat(Stream.of(naming(connection)), all.stream()).toList());
        } catch (SQLException | RuntimeException failed) {
            try {
                name(connection);
            } catch (SQLException closed) {
                failed.addSuppressed(closed);
            }
            throw failed;
        }
    }

    private static void name(Connection connection) throws SQLException {
        Asked.carryOut(connection, List.of(naming(connection)));
    }

    /** For its transaction, or where there is none, until the connection is taken again. */
    private static Asked<?> naming(Connection connection) throws SQLException {
        return Asked.query(
                "select set_config('app.tenant', ?, ?)", row -> row, Tenancy.current(), !connection.getAutoCommit());
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (NAMED_BY_THE_MESSAGE.isBound()) {
            NAMED_BY_THE_MESSAGE.get().unnamed = true;
            return;
        }
        try {
            name(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The clinic could not be named to the database", e);
        }
    }
}

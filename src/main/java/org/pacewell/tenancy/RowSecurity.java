package org.pacewell.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The second wall: PostgreSQL is told the clinic as a connection is taken, and shows its rows only. */
@ApplicationScoped
class RowSecurity implements AgroalPoolInterceptor {
    private static final ScopedValue<Boolean> NAMED_BY_THE_QUERY = ScopedValue.newInstance();

    /** A connection on which the first statement begins by naming the clinic. */
    static Connection unnamed(AgroalDataSource database) throws SQLException {
        return ScopedValue.where(NAMED_BY_THE_QUERY, true).<Connection, SQLException>call(database::getConnection);
    }

    /** Names the clinic: for its transaction, or where there is none, until the connection is taken again. */
    static Asked<?> name(Connection connection) throws SQLException {
        return Asked.query(
                "select set_config('app.tenant', ?, ?)", row -> row, Tenancy.current(), !connection.getAutoCommit());
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (NAMED_BY_THE_QUERY.isBound()) return;
        try {
            Asked.carryOut(connection, List.of(name(connection)));
        } catch (SQLException e) {
            throw new IllegalStateException("The clinic could not be named to the database", e);
        }
    }
}

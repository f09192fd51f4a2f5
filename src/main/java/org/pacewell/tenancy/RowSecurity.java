package org.pacewell.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The second wall: PostgreSQL is told the clinic as a connection is taken, and shows its rows only. */
@ApplicationScoped
class RowSecurity implements AgroalPoolInterceptor {
    /** Names the clinic; its two parameters are set by {@link #name}. */
    static final String NAME = "select set_config('app.tenant', ?, ?)";

    static final int PARAMETERS = 2;

    private static final ScopedValue<Boolean> NAMED_BY_THE_QUERY = ScopedValue.newInstance();

    /** A connection on which the first statement begins by naming the clinic. */
    static Connection unnamed(AgroalDataSource database) throws SQLException {
        return ScopedValue.where(NAMED_BY_THE_QUERY, true).<Connection, SQLException>call(database::getConnection);
    }

    static void name(PreparedStatement statement) throws SQLException {
        statement.setString(1, Tenancy.current());
        statement.setBoolean(2, !statement.getConnection().getAutoCommit());
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (NAMED_BY_THE_QUERY.isBound()) return;
        try (var statement = connection.prepareStatement(NAME)) {
            name(statement);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The clinic could not be named to the database", e);
        }
    }
}

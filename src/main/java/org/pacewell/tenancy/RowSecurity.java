package org.pacewell.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The second wall: PostgreSQL is told the clinic as a connection is taken, and shows its rows only. */
@ApplicationScoped
class RowSecurity implements AgroalPoolInterceptor {
    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, ?)")) {
            statement.setString(1, Tenancy.current());
            statement.setBoolean(2, !connection.getAutoCommit());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The clinic could not be named to the database", e);
        }
    }
}

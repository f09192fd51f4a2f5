package org.pacewell.isolation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.pacewell.local.LocalServices;

/** The database of the running application in the hands of somebody who may do anything to it. */
final class Superuser {
    private Superuser() {}

    static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                LocalServices.properties().get("quarkus.datasource.jdbc.url"), "postgres", "postgres");
    }

    static int run(String sql) {
        try (var connection = connection()) {
            return Database.run(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> texts(String sql) {
        try (var connection = connection()) {
            return Database.texts(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

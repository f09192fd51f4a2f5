package org.pacewell.isolation;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.pacewell.local.Postgres;

/** A real PostgreSQL with every migration, and two clinics in it that have one row in every table. */
final class Database {
    static final ClinicRows RIVERSIDE = ClinicRows.in("riverside");
    static final ClinicRows ASHGROVE = ClinicRows.in("ashgrove");

    /** Started by the first test that asks, stopped with the JVM. */
    private static final Postgres SERVER = start();

    private Database() {}

    /** A connection of the serving role in a transaction, for one clinic; an empty text is none. */
    static Connection serving(String clinic) throws SQLException {
        var connection = app();
        connection.setAutoCommit(false);
        serve(connection, clinic);
        return connection;
    }

    static String url() {
        return SERVER.url();
    }

    static Connection app() throws SQLException {
        return DriverManager.getConnection(SERVER.url(), Postgres.APP, Postgres.APP_PASSWORD);
    }

    static Connection owner() throws SQLException {
        return DriverManager.getConnection(SERVER.url(), Postgres.OWNER, Postgres.OWNER_PASSWORD);
    }

    /** A transaction that may break anything; it is never committed. */
    static Connection superuser() throws SQLException {
        var connection = SERVER.superuser();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Names the clinic for as long as the connection lives. */
    static void serve(Connection connection, String clinic) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
            statement.setString(1, clinic);
            statement.execute();
        }
    }

    static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(texts(connection, sql).getFirst());
    }

    /** The first column of every row. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return List.copyOf(found);
        }
    }

    /** Opens a clinic that has one row in every table. */
    static void open(ClinicRows rows) throws SQLException {
        try (var connection = serving(rows.clinic())) {
            run(connection, rows.clinicRow().insert());
            for (var row : rows.all()) run(connection, row.insert());
            connection.commit();
        }
    }

    private static Postgres start() {
        try {
            var home = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "db");
            var server = Postgres.careless(home.resolve("data"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the database"));
            migrate(server);
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void migrate(Postgres server) {
        Flyway.configure()
                .dataSource(server.url(), Postgres.OWNER, Postgres.OWNER_PASSWORD)
                .placeholders(Map.of("app", Postgres.APP))
                .load()
                .migrate();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static {
        try {
            open(RIVERSIDE);
            open(ASHGROVE);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

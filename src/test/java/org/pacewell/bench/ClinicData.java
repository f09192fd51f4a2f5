package org.pacewell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pacewell.local.Postgres;

/**
 * Clinics filled by the owner of the tables: cohorts of 12 people with 8 sessions, the past ones marked.
 *
 * @param url the database's
 */
public record ClinicData(String url) {

    /** Adds cohorts to a clinic, which is made when it is new; they began so many weeks earlier than those of today. */
    public void fill(String clinic, int first, int cohorts, int weeksAgo) throws SQLException {
        try (var connection = owner(clinic);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local bench.first = '%d'".formatted(first));
            statement.execute("set local bench.cohorts = '%d'".formatted(cohorts));
            statement.execute("set local bench.weeks_ago = '%d'".formatted(weeksAgo));
            statement.execute(script());
            connection.commit();
        }
    }

    /** Tells the planner what there is. */
    public void settle() throws SQLException {
        try (var connection = owner("");
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** The first column of what a query finds in a clinic. */
    List<String> ask(String clinic, String sql) throws SQLException {
        try (var connection = owner(clinic);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return List.copyOf(found);
        }
    }

    void change(String clinic, String sql) throws SQLException {
        try (var connection = owner(clinic);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection owner(String clinic) throws SQLException {
        var connection = DriverManager.getConnection(url, Postgres.OWNER, Postgres.OWNER_PASSWORD);
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
            statement.setString(1, clinic);
            statement.execute();
        }
        return connection;
    }

    private static String script() {
        try (var script = ClinicData.class.getResourceAsStream("/bench/fill-clinic.sql")) {
            if (script == null) throw new IllegalStateException("No script to fill a clinic on the class path");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
 * Clinics filled by the owner of the tables: cohorts of 12 people with 8 sessions.
 *
 * @param url the database's
 */
public record ClinicData(String url) {

    /**
     * Adds cohorts to a clinic, which is made when it is new; they began so many weeks earlier than those of today. Their
     * past sessions are marked.
     */
    public void fill(String clinic, int first, int cohorts, int weeksAgo) throws SQLException {
        fill(clinic, first, cohorts, weeksAgo, true);
    }

    /** The same, and nobody has marked any session. */
    void fillUnmarked(String clinic, int first, int cohorts, int weeksAgo) throws SQLException {
        fill(clinic, first, cohorts, weeksAgo, false);
    }

    private void fill(String clinic, int first, int cohorts, int weeksAgo, boolean marked) throws SQLException {
        try (var connection = owner(clinic);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local bench.first = '%d'".formatted(first));
            statement.execute("set local bench.cohorts = '%d'".formatted(cohorts));
            statement.execute("set local bench.weeks_ago = '%d'".formatted(weeksAgo));
            statement.execute("set local bench.marked = '%b'".formatted(marked));
            statement.execute(script());
            connection.commit();
        }
    }

    /** Lets one of the staff run every cohort that was added. */
    void letRun(String clinic, String email) throws SQLException {
        change(clinic, """
                insert into assignment (tenant_id, id, cohort_id, staff_id, from_day)
                select c.tenant_id, uuidv7(), c.id, s.id, current_date - 30 from cohort c, staff_member s
                where c.name like 'Weir group %%' and s.email = '%s'""".formatted(email));
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

    private void change(String clinic, String sql) throws SQLException {
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

package org.pacewell.isolation;

import static org.pacewell.isolation.Row.text;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody who serves one clinic, or none, and tries to reach the rows of another in every way that SQL has. Every
 * attempt is undone.
 */
record Intruder(Connection connection, ClinicRows own, ClinicRows other) {
    private static final String DENIED = "42501";
    private static final String NO_SUCH_ROW = "23503";

    /** Whoever is held back by a constraint alone has passed the wall. */
    private static final String CONSTRAINT = "23";

    /** What could be reached in a table; nothing, if the walls hold. */
    List<String> leaks(String table) throws SQLException {
        var theirs = other.of(table);
        var where = " where tenant_id = " + text(other.clinic());
        var key = String.join(", ", keyOf(table));
        var found = new ArrayList<String>();
        note(found, "select", (int) Database.number(connection, "select count(*) from " + table + where));
        note(found, "update", touched("update " + table + " set tenant_id = tenant_id" + where, DENIED));
        note(found, "delete", touched("delete from " + table + where, DENIED));
        note(
                found,
                "merge",
                touched(
                        "merge into %s t using (select 1) s on t.tenant_id = %s".formatted(table, text(other.clinic()))
                                + " when matched then delete",
                        DENIED));
        note(found, "insert", touched(other.next().of(table).insert(), DENIED));
        note(found, "insert again", touched(theirs.insert() + " on conflict do nothing", DENIED));
        note(
                found,
                "upsert",
                touched(
                        theirs.insert() + " on conflict (" + key + ") do update set tenant_id = excluded.tenant_id",
                        DENIED));
        note(
                found,
                "upsert new",
                touched(
                        other.next().of(table).insert() + " on conflict (" + key
                                + ") do update set tenant_id = excluded.tenant_id",
                        DENIED));
        note(
                found,
                "move",
                touched(
                        "update %s set tenant_id = %s where tenant_id = %s"
                                .formatted(table, text(other.clinic()), text(own.clinic())),
                        DENIED));
        for (var reference : Reference.of(connection, table)) {
            if (refersAcross(reference)) found.add("reference to " + reference.target());
        }
        return List.copyOf(found);
    }

    /** Adds own rows up to the table and then one that points at the other clinic. */
    private boolean refersAcross(Reference reference) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            for (var row : own.next().all()) {
                if (row.table().equals(reference.table())) {
                    var pointing = reference.pointing(row, other.of(reference.target()));
                    return touched(pointing.insert(), NO_SUCH_ROW, DENIED) > 0;
                }
                if (touched(row.insert(), false, DENIED) == 0) return false;
            }
            throw new AssertionError("Give this test a row of " + reference.table());
        } finally {
            connection.rollback(savepoint);
        }
    }

    private int touched(String sql, String... refusals) throws SQLException {
        return touched(sql, true, refusals);
    }

    private int touched(String sql, boolean undo, String... refusals) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            int rows = Database.run(connection, sql);
            if (undo) connection.rollback(savepoint);
            return rows;
        } catch (SQLException refused) {
            connection.rollback(savepoint);
            if (Set.of(refusals).contains(refused.getSQLState())) return 0;
            if (refused.getSQLState().startsWith(CONSTRAINT)) return 1;
            throw refused;
        }
    }

    private List<String> keyOf(String table) throws SQLException {
        return Database.texts(connection, """
                select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
                where indrelid = '%s'::regclass and indisprimary""".formatted(table));
    }

    private static void note(List<String> found, String attempt, int rows) {
        if (rows > 0) found.add(attempt + ": " + rows);
    }
}

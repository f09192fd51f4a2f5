package org.pacewell.isolation;

import java.sql.SQLException;

/** A table without the constraints of its own, in a schema of its own: what a race would do to us. */
record Twin(String schema, String table) {
    void make() throws SQLException {
        run("""
                create schema %1$s;
                create table %1$s.%2$s (like public.%2$s including defaults);
                grant usage on schema %1$s to pacewell_app;
                grant select, insert on %1$s.%2$s to pacewell_app""".formatted(schema, table));
    }

    void remove() throws SQLException {
        run("drop schema " + schema + " cascade");
    }

    private static void run(String sql) throws SQLException {
        try (var owner = Database.owner()) {
            Database.run(owner, sql);
        }
    }
}

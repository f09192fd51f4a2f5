package org.pacewell.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A foreign key between two tables that clinics own; the columns of both sides in one order. */
record Reference(String table, List<String> columns, String target, List<String> keys) {
    /** A column, and the one that must be empty when it is not. */
    private static final Map<String, String> INSTEAD_OF = Map.of("notice.staff_id", "participant_id");

    /** A key that the database makes of another column. */
    private static final Map<String, String> MADE_OF = Map.of("session.held_for", "cohort_id");

    /** A column, and the one that must say the same. */
    private static final Map<String, String> ALONG_WITH = Map.of("attendance.held_for", "cohort_id");

    static List<Reference> of(Connection connection, String table) throws SQLException {
        return Database.texts(connection, """
                select conrelid::regclass || ' ' || names(conrelid, conkey) || ' '
                    || confrelid::regclass || ' ' || names(confrelid, confkey)
                from pg_constraint where contype = 'f' and conrelid = '%s'::regclass and confrelid <> all
                  (array['clinic', 'outcome']::regclass[])
                """.replaceAll("names\\((\\w+), (\\w+)\\)", """
                        (select string_agg(attname, ',' order by place)
                         from unnest($2) with ordinality as keys (number, place)
                         join pg_attribute on attrelid = $1 and attnum = number)""")
                        .formatted(table))
                .stream()
                .map(Reference::read)
                .toList();
    }

    /** A row that points at what another row is the key of, wherever that row belongs. */
    Row pointing(Row from, Row at) {
        var row = from;
        for (var column : columns) {
            var other = INSTEAD_OF.get(table + "." + column);
            if (other != null) row = row.with(other, "null");
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.equals("tenant_id")) continue;
            var key = keys.get(i);
            var theirs = at.value(MADE_OF.getOrDefault(target + "." + key, key));
            row = row.with(column, theirs);
            var along = ALONG_WITH.get(table + "." + column);
            if (along != null) row = row.with(along, theirs);
        }
        return row;
    }

    private static Reference read(String line) {
        var parts = line.split(" ", 4);
        return new Reference(parts[0], List.of(parts[1].split(",")), parts[2], List.of(parts[3].split(",")));
    }
}

package org.pacewell.isolation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A row as SQL writes it; the values are literals. */
record Row(String table, Map<String, String> values) {
    Row with(String column, String literal) {
        var changed = new LinkedHashMap<>(values);
        changed.put(column, literal);
        return new Row(table, changed);
    }

    /** The same for the table of another schema, which ends with a dot. */
    Row in(String schema) {
        return new Row(schema + table, values);
    }

    String value(String column) {
        return Objects.requireNonNull(values.get(column), () -> table + "." + column);
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", values.keySet()), String.join(", ", values.values()));
    }

    static String text(Object value) {
        return "'" + value + "'";
    }
}

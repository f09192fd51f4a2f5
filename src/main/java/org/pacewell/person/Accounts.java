package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pacewell.tenancy.Sql;

/** Whom the clinic knows under a subject of its sign-in: asked at every request, so one statement for both kinds. */
@ApplicationScoped
class Accounts {
    private static final String OF_SUBJECT = """
            select true as of_staff, id, given_name || ' ' || family_name as name, active, roles
            from staff_member where subject = ?
            union all
            select false, id, coalesce(nullif(preferred_name, ''), given_name), true, '{}'
            from participant where subject = ?""";

    private final Sql sql;

    Accounts(Sql sql) {
        this.sql = sql;
    }

    List<Account> of(String subject) {
        return sql.list(OF_SUBJECT, Accounts::account, subject, subject);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getBoolean("of_staff"),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("active"),
                (String[]) row.getArray("roles").getArray());
    }
}

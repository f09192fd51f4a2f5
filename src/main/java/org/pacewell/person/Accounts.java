package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacewell.access.EndedSignIns;
import org.pacewell.access.SignIn;
import org.pacewell.tenancy.Sql;

/** Whom the clinic knows under the subject of a sign-in: asked at every request, so one statement for both kinds. */
@ApplicationScoped
class Accounts {
    private static final String OF_SIGN_IN = """
            select * from (
              select true as of_staff, id, given_name || ' ' || family_name as name, active, roles
              from staff_member where subject = ?
              union all
              select false, id, coalesce(nullif(preferred_name, ''), given_name),
                sign_in_stopped_at is null, '{}'
              from participant where subject = ?) as account
            where\s""" + EndedSignIns.GOES_ON;

    private final Sql sql;

    Accounts(Sql sql) {
        this.sql = sql;
    }

    /** None of a sign-in that its issuer has ended. */
    List<Account> of(SignIn signIn) {
        var subjects = Stream.<Object>of(signIn.subject(), signIn.subject());
        return sql.list(
                OF_SIGN_IN,
                Accounts::account,
                Stream.concat(subjects, EndedSignIns.asked(signIn)).toArray());
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

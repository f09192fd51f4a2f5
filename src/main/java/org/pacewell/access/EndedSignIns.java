package org.pacewell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.Stream;
import org.pacewell.tenancy.Sql;

/**
 * The sign-ins that their issuers have ended while tokens of them still live. They lie in the database, so that every
 * replica knows; whoever recognises a person asks for them in the same statement.
 */
@ApplicationScoped
@Transactional
public class EndedSignIns {
    /** A condition of SQL that holds for a sign-in which goes on; {@link #asked} are its parameters. */
    public static final String GOES_ON = """
            not exists (select 1 from ended_sign_in e where e.issuer = ? and e.subject = ?
              and (e.sign_in = ? and e.sign_in <> ''
                or (e.sign_in = '' or ? = '') and e.at >= ?))""";

    private static final String END = """
            insert into ended_sign_in (issuer, subject, sign_in, at) values (?, ?, ?, ?)
            on conflict (issuer, subject, sign_in) do update set at = greatest(ended_sign_in.at, excluded.at)""";

    private final Sql sql;

    EndedSignIns(Sql sql) {
        this.sql = sql;
    }

    /** What {@link #GOES_ON} asks of a sign-in. */
    public static Stream<Object> asked(SignIn signIn) {
        return Stream.of(signIn.issuer(), signIn.subject(), signIn.id(), signIn.id(), signIn.at());
    }

    /** Lets a sign-in pass that goes on. @throws SignInEnded when its issuer has ended it */
    public void require(SignIn signIn) {
        var goesOn = sql.list(
                "select " + GOES_ON, row -> row.getBoolean(1), asked(signIn).toArray());
        if (!goesOn.getFirst()) throw new SignInEnded();
    }

    /** Ends one sign-in, or, when it has no id, all that its person made until then. */
    void end(SignIn signIn) {
        sql.change(END, signIn.issuer(), signIn.subject(), signIn.id(), signIn.at());
    }

    /** Forgets those whose tokens have long expired. */
    void forgetBefore(Instant before) {
        sql.change("delete from ended_sign_in where at < ?", before);
    }
}

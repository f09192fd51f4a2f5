package org.pacewell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * The sign-ins that their issuers have ended while tokens of them still live. They lie in the database, so that every
 * replica knows; whoever recognises a person asks for them in the same statement.
 */
@ApplicationScoped
@Transactional
public class EndedSignIns {
    /** A condition of SQL that holds for a sign-in which goes on; {@link #bind} fills it in. */
    public static final String GOES_ON = """
            not exists (select 1 from ended_sign_in e where e.issuer = :issuer and e.subject = :subject
              and (e.sign_in = :sign_in and e.sign_in <> ''
                or (e.sign_in = '' or :sign_in = '') and e.at >= :issued_at))""";

    private final EntityManager entities;

    EndedSignIns(EntityManager entities) {
        this.entities = entities;
    }

    public static <Q extends Query> Q bind(Q query, SignIn signIn) {
        query.setParameter("issuer", signIn.issuer());
        query.setParameter("subject", signIn.subject());
        query.setParameter("sign_in", signIn.id());
        query.setParameter("issued_at", signIn.at());
        return query;
    }

    /** Lets a sign-in pass that goes on. @throws SignInEnded when its issuer has ended it */
    @ActivateRequestContext
    public void require(SignIn signIn) {
        var goesOn = bind(entities.createNativeQuery("select " + GOES_ON, Boolean.class), signIn);
        if (!(Boolean) goesOn.getSingleResult()) throw new SignInEnded();
    }

    /** Ends one sign-in, or, when it has no id, all that its person made until then. */
    @ActivateRequestContext
    void end(SignIn signIn) {
        bind(entities.createNativeQuery("""
                insert into ended_sign_in (issuer, subject, sign_in, at)
                values (:issuer, :subject, :sign_in, :issued_at)
                on conflict (issuer, subject, sign_in) do update set at = greatest(ended_sign_in.at, excluded.at)"""), signIn).executeUpdate();
    }

    /** Forgets those whose tokens have long expired. */
    @ActivateRequestContext
    void forgetBefore(Instant before) {
        entities.createNativeQuery("delete from ended_sign_in where at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}

package org.pacewell.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Sql;

/**
 * Asks, before somebody joins a group, whether a person is there whom they are kept apart from. Whoever asks holds the
 * cohort's row. The database asks once more.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepingApart {
    /** Until the transaction ends nobody records a pair of this person. */
    private static final String HOLD = "select id from participant where id = ? for key share";

    private static final String MEET = "select kept_apart_in(app_tenant(), ?, ?, ?::uuid)";

    private final Sql sql;

    KeepingApart(Sql sql) {
        this.sql = sql;
    }

    /** Before a person has a seat in a cohort. @throws KeptApart when they would meet somebody */
    public void requireApart(UUID participant, UUID cohort) {
        require(participant, cohort, null);
    }

    /** Before a person is a guest in one session of a cohort. @throws KeptApart when they would meet somebody */
    public void requireApart(UUID participant, UUID cohort, UUID session) {
        require(participant, cohort, session);
    }

    private void require(UUID participant, UUID cohort, @Nullable UUID session) {
        sql.list(HOLD, row -> true, participant);
        if (sql.list(MEET, row -> row.getBoolean(1), participant, cohort, session)
                .contains(true)) throw new KeptApart();
    }
}

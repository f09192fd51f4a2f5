package org.pacewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.schedule.TellingOfDates;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** The notices of the clinic. */
@ApplicationScoped
@Transactional
public class Notices implements Repository<Notice> {
    private static final String COUNT = """
            select count(*) filter (where outcome is null),
              count(*) filter (where outcome = 'SENT' or told_at is not null),
              count(*) filter (where outcome in ('NO_ADDRESS', 'REFUSED', 'TOO_LATE') and told_at is null)
            from notice where change_id = ?""";

    private static final String TO_RING = """
            select count(*) from notice
            where outcome in ('NO_ADDRESS', 'REFUSED', 'TOO_LATE') and told_at is null""";

    private final Sql sql;

    Notices(Sql sql) {
        this.sql = sql;
    }

    /** The next one that is due, for this transaction alone: what another one holds is passed over. */
    Optional<Notice> nextDue(Instant now) {
        return where("outcome is null and due_at <= ? order by due_at, id limit 1 for update skip locked", now).stream()
                .findFirst();
    }

    /** Those of a change that wait, held until the transaction ends. */
    List<Notice> waiting(UUID change) {
        return find("changeId = ?1 and outcome is null", change)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether somebody has been told of a change. */
    boolean hasTold(UUID change) {
        return count("changeId = ?1 and outcome = ?2", change, Outcome.SENT) > 0;
    }

    TellingOfDates.Count count(UUID change) {
        return sql.list(COUNT, row -> new TellingOfDates.Count(row.getInt(1), row.getInt(2), row.getInt(3)), change)
                .getFirst();
    }

    /** How many people could not be reached, and wait to be rung. */
    public int toRing() {
        return sql.list(TO_RING, row -> row.getInt(1)).getFirst();
    }
}

package org.pacewell.audit;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Sql;

/** The lines of a transaction: they are written together as it ends, and if they cannot be, it does not commit. */
final class Untold implements Synchronization {
    private static final String INSERT = """
            insert into trail (tenant_id, id, at, actor_id, actor, action, subject, subject_id, whose, request, mac)
            values (app_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Untold(Sql sql) {
        this.sql = sql;
    }

    void add(TrailEntry entry) {
        rows.add(entry.row());
    }

    @Override
    public void beforeCompletion() {
        tell();
    }

    /** Writes what was said so far. */
    void tell() {
        sql.changeAll(INSERT, rows);
        rows.clear();
    }

    @Override
    public void afterCompletion(int status) {
        // whoever has to be told of it once more listens themselves
    }
}

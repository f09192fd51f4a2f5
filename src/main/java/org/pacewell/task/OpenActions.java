package org.pacewell.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Sql;

/** The tasks of a cohort that are still open, for whoever runs its next session: what was left from last time. */
@ApplicationScoped
@Transactional
public class OpenActions {
    /**
     * A task in a line.
     *
     * @param person whom it is about, with the year of birth; empty when it is about nobody in particular
     */
    public record Action(UUID id, String what, Optional<About> person, String owner, Instant dueAt) {
        public boolean isOverdue(Instant now) {
            return dueAt.isBefore(now);
        }
    }

    /** One participant, by two identifiers. */
    public record About(UUID participant, String name, int born) {}

    private static final int MOST = 20;

    private static final String OPEN = """
            select t.id, t.what, p.id, p.given_name || ' ' || p.family_name, extract(year from p.birth_date)::int,
              coalesce(o.given_name || ' ' || o.family_name, ''), t.due_at
            from task t
            left join participant p on p.tenant_id = t.tenant_id and p.id = t.participant_id
            left join staff_member o on o.tenant_id = t.tenant_id and o.id = t.owner_id
            where t.cohort_id = ? and t.closed_at is null and (? or t.enrolment_id = ?)
            order by t.due_at, t.id limit ?""";

    private final Sql sql;
    private final Trail trail;

    OpenActions(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /**
     * The first twenty, by their clocks. Whether the reader may see them is for the caller to ask; it leaves a line in
     * the trail of everybody whom they name.
     *
     * @param only the one membership that a one-to-one appointment is of
     */
    public List<Action> of(UUID cohort, Optional<UUID> only) {
        var found = sql.list(OPEN, OpenActions::action, cohort, only.isEmpty(), only.orElse(cohort), MOST);
        trail.readOf(
                found.stream()
                        .flatMap(action -> action.person().stream())
                        .map(About::participant)
                        .distinct()
                        .toList(),
                "tasks",
                cohort);
        return found;
    }

    private static Action action(ResultSet row) throws SQLException {
        @Nullable UUID participant = row.getObject(3, UUID.class);
        var about = participant == null ? null : new About(participant, row.getString(4), row.getInt(5));
        return new Action(
                row.getObject(1, UUID.class),
                row.getString(2),
                Optional.ofNullable(about),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}

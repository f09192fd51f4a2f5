package org.pacewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.tenancy.Columns;
import org.pacewell.tenancy.Sql;

/** The notices of the clinic as a list, the newest first. */
@ApplicationScoped
@Transactional
class NoticeLines {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String LINES = """
            select n.id, n.change_id, n.participant_id, n.staff_id,
              coalesce(p.given_name || ' ' || p.family_name, s.given_name || ' ' || s.family_name) as name,
              p.birth_date, coalesce(p.phone, '') as phone, n.subject, n.text, n.written_at, n.due_at, n.tries,
              n.outcome, coalesce(t.given_name || ' ' || t.family_name, '') as told_by, n.version
            from notice n
            join session_change c on c.tenant_id = n.tenant_id and c.id = n.change_id
            left join participant p on p.tenant_id = n.tenant_id and p.id = n.participant_id
            left join staff_member s on s.tenant_id = n.tenant_id and s.id = n.staff_id
            left join staff_member t on t.tenant_id = n.tenant_id and t.id = n.told_by
            where (? or n.change_id = ?) and (? or c.cohort_id = ?) and (? or n.id < ?) and %s
            order by n.id desc limit ?""";

    private final Sql sql;
    private final Trail trail;

    NoticeLines(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** A page of them. Reading it leaves a line in the trail of everybody whom it names. */
    List<NoticeLine> page(NoticeSearch search, Optional<Notice> after, int most) {
        var found = sql.list(
                LINES.formatted(search.state().condition()),
                NoticeLines::line,
                search.change().isEmpty(),
                search.change().orElse(NOBODY),
                search.cohort().isEmpty(),
                search.cohort().orElse(NOBODY),
                after.isEmpty(),
                after.map(Notice::id).orElse(NOBODY),
                most);
        trail.readOf(
                found.stream()
                        .flatMap(line -> line.participantId().stream())
                        .distinct()
                        .toList(),
                "notices",
                search.change().orElse(null));
        return found;
    }

    private static NoticeLine line(ResultSet row) throws SQLException {
        return new NoticeLine(
                row.getObject("id", UUID.class),
                row.getObject("change_id", UUID.class),
                Columns.id(row, "participant_id"),
                Columns.id(row, "staff_id"),
                row.getString("name"),
                Columns.day(row, "birth_date"),
                row.getString("phone"),
                row.getString("subject"),
                row.getString("text"),
                Columns.at(row, "written_at"),
                Columns.at(row, "due_at"),
                row.getInt("tries"),
                Columns.constant(row, "outcome", Outcome.class),
                row.getString("told_by"),
                row.getInt("version"));
    }
}

package org.pacewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pacewell.tenancy.Sql;

/** How people are reached. */
@ApplicationScoped
@Transactional
class Recipients {
    private static final String PARTICIPANTS = """
            select id, false, given_name || ' ' || family_name, coalesce(nullif(preferred_name, ''), given_name),
              coalesce(email, '')
            from participant where id = any (?) order by lower(family_name), lower(given_name), id""";

    private static final String STAFF = """
            select id, true, given_name || ' ' || family_name, given_name, email
            from staff_member where id = any (?) and active order by lower(family_name), lower(given_name), id""";

    /** Whoever has a seat in the cohort of a change, or is a guest of one of its sessions, or has the appointment. */
    private static final String CONCERNED = """
            select exists (
              select 1 from session_before b
              join session s on s.tenant_id = b.tenant_id and s.id = b.session_id
              join enrolment e on e.tenant_id = s.tenant_id and e.ended_on is null and e.seat is not null
                and (e.cohort_id = s.cohort_id and coalesce(s.enrolment_id, e.id) = e.id
                  or exists (select 1 from guest_place g where g.tenant_id = s.tenant_id and g.session_id = s.id
                    and g.enrolment_id = e.id and g.withdrawn_at is null))
              where b.change_id = ? and e.participant_id = ?)""";

    private final Sql sql;

    Recipients(Sql sql) {
        this.sql = sql;
    }

    List<Recipient> participants(Collection<UUID> ids) {
        return sql.list(PARTICIPANTS, Recipients::recipient, ids);
    }

    /** Those of the staff who work here. */
    List<Recipient> staff(Collection<UUID> ids) {
        return sql.list(STAFF, Recipients::recipient, ids);
    }

    /** Who a notice is for, unless it concerns them no more. */
    List<Recipient> of(Notice notice) {
        if (notice.isForStaff()) return staff(List.of(notice.to()));
        var concerned = sql.list(CONCERNED, row -> row.getBoolean(1), notice.changeId(), notice.to())
                .getFirst();
        return concerned ? participants(List.of(notice.to())) : List.of();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getObject(1, UUID.class), row.getBoolean(2), row.getString(3), row.getString(4), row.getString(5));
    }
}

package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.person.Participant;
import org.pacewell.tenancy.Sql;

/** The notes of one person through all their sessions: that they are there, and nothing of what stands in them. */
@ApplicationScoped
@Transactional
class PersonNotes {
    /**
     * A note, and the session that it is of.
     *
     * @param awaits whether a co-signature was asked for and is missing
     */
    record Line(
            UUID sessionId,
            UUID enrolmentId,
            String cohort,
            int number,
            boolean oneToOne,
            String title,
            LocalDate day,
            NoteState state,
            boolean awaits) {}

    private static final String OF_PERSON = """
            select n.enrolment_id, n.session_id, c.name, s.number, s.enrolment_id is not null as one_to_one, s.title,
              s.day, n.drafting, n.signed, coalesce(v.asks_cosign and k.note_id is null, false) as awaits
            from enrolment e
            join note n on n.tenant_id = e.tenant_id and n.enrolment_id = e.id
            join session s on s.tenant_id = n.tenant_id and s.id = n.session_id
            join cohort c on c.tenant_id = n.tenant_id and c.id = n.cohort_id
            left join note_version v on v.tenant_id = n.tenant_id and v.note_id = n.id and v.number = n.signed
            left join note_cosignature k on k.tenant_id = v.tenant_id and k.note_id = v.note_id and k.number = v.number
            where e.participant_id = ? and (n.drafting or n.signed > 0)
            order by s.starts desc, n.id""";

    private final Sql sql;
    private final Trail trail;

    PersonNotes(Sql sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** Those of the latest session first. Reading them leaves a line in the person's trail. */
    List<Line> of(Participant whose) {
        trail.readOf(whose.id(), "notes", whose.id());
        return sql.list(OF_PERSON, PersonNotes::line, whose.id());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("session_id", UUID.class),
                row.getObject("enrolment_id", UUID.class),
                row.getString("name"),
                row.getInt("number"),
                row.getBoolean("one_to_one"),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                NoteState.of(row.getBoolean("drafting"), row.getInt("signed")),
                row.getBoolean("awaits"));
    }
}

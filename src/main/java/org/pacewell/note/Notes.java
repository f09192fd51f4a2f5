package org.pacewell.note;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.attendance.SignedNotes;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** The notes of the clinic's sessions. */
@ApplicationScoped
@Transactional
class Notes implements Repository<Note>, SignedNotes {
    private static final String TEXTS_OF_OTHERS = """
            select unnest(array[array_to_string(n.texts, chr(10)), array_to_string(v.texts, chr(10))])
            from note n
            left join note_version v on v.tenant_id = n.tenant_id and v.note_id = n.id and v.number = n.signed
            where n.session_id = ? and n.enrolment_id <> ?""";

    private static final String SIGNED = "select count(*) from note where session_id = ? and signed > 0";

    private static final String BEGIN = """
            insert into note (tenant_id, id, session_id, cohort_id, enrolment_id)
            values (app_tenant(), ?, ?, ?, ?) on conflict do nothing""";

    private final Sql sql;

    Notes(Sql sql) {
        this.sql = sql;
    }

    List<Note> of(Session session) {
        return list("sessionId = ?1 order by id", session.id());
    }

    /** The note of one person, or of the group where nobody is named. */
    Optional<Note> of(Session session, Optional<UUID> enrolment) {
        return found(session, enrolment).firstResultOptional();
    }

    /** The same, held until the transaction ends, and begun if there is none; of two who begin it one goes first. */
    Note held(Session session, Optional<UUID> enrolment) {
        sql.change(BEGIN, Ids.next(), session.id(), session.cohortId(), enrolment.orElse(null));
        return found(session, enrolment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** What stands in the notes of the others of a session, drafts too. */
    List<String> textsOfOthers(Session session, UUID enrolment) {
        return sql.list(TEXTS_OF_OTHERS, row -> row.getString(1), session.id(), enrolment).stream()
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** The participant behind an enrolment of the session's cohort. */
    Optional<UUID> participant(Session session, UUID enrolment) {
        return sql
                .list(
                        "select participant_id from enrolment where id = ? and cohort_id = ?",
                        row -> row.getObject(1, UUID.class),
                        enrolment,
                        session.cohortId())
                .stream()
                .findFirst();
    }

    @Override
    public int of(UUID session) {
        return sql.list(SIGNED, row -> row.getInt(1), session).getFirst();
    }

    private PanacheQuery<Note> found(Session session, Optional<UUID> enrolment) {
        return enrolment
                .map(id -> find("sessionId = ?1 and enrolmentId = ?2", session.id(), id))
                .orElseGet(() -> find("sessionId = ?1 and enrolmentId is null", session.id()));
    }
}

package org.pacewell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;
import org.pacewell.person.StaffMember;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Sql;

/** Notes of one session of a demo clinic: some signed, one co-signed, one waiting for it, a draft. They tell nothing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DemoNotes {
    private static final String DRAFT = """
            insert into note (tenant_id, id, session_id, cohort_id, enrolment_id, headings, texts, asks_cosign,
                              drafting, signed, version)
            values (app_tenant(), ?, ?, ?, ?, array['How it went'],
                    array['A note of the demo clinic. It tells nothing about anybody.'], ?, ?, ?, 1)""";

    private static final String SIGNED = """
            insert into note_version (tenant_id, note_id, number, headings, texts, reason, asks_cosign, signed_by, signed_at)
            select tenant_id, id, signed, headings, texts, '', asks_cosign, ?, ? from note where id = ?""";

    private static final String COSIGNED = """
            insert into note_cosignature (tenant_id, note_id, number, author_id, cosigned_by, cosigned_at)
            select tenant_id, note_id, number, signed_by, ?, signed_at from note_version where note_id = ?""";

    private final Enrolments enrolments;
    private final Sql sql;

    DemoNotes(Enrolments enrolments, Sql sql) {
        this.enrolments = enrolments;
        this.sql = sql;
    }

    void write(Session session, StaffMember by, StaffMember second) {
        enrolments.flush();
        var people = enrolments.current(session.cohortId()).stream()
                .filter(Enrolment::isSeated)
                .map(Enrolment::id)
                .toList();
        sign(session, Optional.empty(), false, by);
        for (var person : people.subList(0, 5)) sign(session, Optional.of(person), false, by);
        sign(session, Optional.of(people.get(5)), true, by);
        var cosigned = sign(session, Optional.of(people.get(6)), true, by);
        sql.change(COSIGNED, second.id(), cosigned);
        begin(session, Optional.of(people.get(7)), false, true);
    }

    private UUID sign(Session session, Optional<UUID> whose, boolean asksCosign, StaffMember by) {
        var note = begin(session, whose, asksCosign, false);
        sql.change(SIGNED, by.id(), session.ends(), note);
        return note;
    }

    private UUID begin(Session session, Optional<UUID> whose, boolean asksCosign, boolean draft) {
        var id = Ids.next();
        sql.change(DRAFT, id, session.id(), session.cohortId(), whose.orElse(null), asksCosign, draft, draft ? 0 : 1);
        return id;
    }
}

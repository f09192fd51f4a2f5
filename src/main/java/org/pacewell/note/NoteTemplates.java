package org.pacewell.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** The clinic's headings for notes; until somebody changes them, those that every clinic begins with. */
@ApplicationScoped
@Transactional
class NoteTemplates implements Repository<NoteTemplate> {
    private final Sql sql;

    NoteTemplates(Sql sql) {
        this.sql = sql;
    }

    List<NoteHeading> headings(NoteKind kind) {
        return own(kind).map(NoteTemplate::headings).orElseGet(kind::starters);
    }

    int version(NoteKind kind) {
        return own(kind).map(NoteTemplate::version).orElse(0);
    }

    /** Takes over headings that were written on a version. @throws org.pacewell.rule.StaleEdit when there is a newer one */
    void rewrite(NoteKind kind, List<NoteHeading> headings, int seen) {
        var template = begun(kind);
        template.requireVersion(seen);
        template.rewrite(headings);
        flush();
    }

    /** The row of the kind, held until the transaction ends; of two who begin it at once one goes first. */
    private NoteTemplate begun(NoteKind kind) {
        sql.change("""
                insert into note_template (tenant_id, id, kind, headings, hints)
                values (app_tenant(), ?, ?, '{}', '{}') on conflict (tenant_id, kind) do nothing""", Ids.next(), kind);
        return find("kind", kind).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    private Optional<NoteTemplate> own(NoteKind kind) {
        return find("kind", kind).firstResultOptional();
    }
}

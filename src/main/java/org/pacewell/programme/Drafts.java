package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pacewell.audit.Trail;

/** The programmes that are still written. */
@ApplicationScoped
@Transactional
class Drafts {
    private final Programmes programmes;
    private final Trail trail;

    Drafts(Programmes programmes, Trail trail) {
        this.programmes = programmes;
        this.trail = trail;
    }

    /** The draft. @throws ProgrammePublished when it is one no longer, NotFound when there is none such */
    Programme require(UUID id) {
        var programme = programmes.require(id);
        if (programme.isPublished()) throw new ProgrammePublished();
        return programme;
    }

    ProgrammeOutline outline(Programme draft) {
        return programmes.outline(draft);
    }

    /**
     * Writes a draft anew, as a change makes it.
     *
     * @param seen the version on which the change was begun
     * @param verb what the trail says of it
     * @throws org.pacewell.rule.StaleEdit when somebody else saved first
     */
    void rewrite(Programme draft, int seen, String verb, UnaryOperator<ProgrammeOutline> change) {
        draft.requireVersion(seen);
        programmes.rewrite(draft, change.apply(programmes.outline(draft)));
        trail.wrote(verb, "programme", draft.id());
    }

    /**
     * Takes a draft away for good. It was never published, so no cohort follows it; the editions before it stay.
     *
     * @param seen the version that was looked at
     */
    void throwAway(Programme draft, int seen) {
        draft.requireVersion(seen);
        programmes.delete(draft);
        programmes.flush();
        trail.wrote("throw away", "programme", draft.id());
    }
}

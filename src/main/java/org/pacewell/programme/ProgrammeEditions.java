package org.pacewell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.NotFound;

/** One edition of a programme beside another. */
@ApplicationScoped
public class ProgrammeEditions {
    private final Programmes programmes;

    ProgrammeEditions(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The edition of this number; without a number the programme itself. @throws NotFound when there is none such */
    Programme require(Programme programme, @Nullable String number) {
        if (number == null || number.isEmpty()) return programme;
        return programmes.editions(programme.key()).stream()
                .filter(edition -> number.equals("" + edition.edition()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The newest published edition after this one, when there is one that is not retired. */
    public Optional<Programme> newer(Programme programme) {
        return programmes
                .newest(programme.key())
                .filter(newest -> newest.edition() > programme.edition() && !newest.isRetired());
    }

    /** The published edition of this id, when it is a later one of the same programme. */
    public Optional<Programme> laterOf(Programme programme, UUID id) {
        return programmes
                .find(id)
                .filter(other -> other.key().equals(programme.key()) && other.isPublished())
                .filter(other -> other.edition() > programme.edition());
    }

    /** What differs, as pages show it. */
    public EditionDifference difference(Programme before, Programme after) {
        return EditionDifference.of(compare(before, after));
    }

    OutlineComparison compare(Programme before, Programme after) {
        return OutlineComparison.of(programmes.outline(before), programmes.outline(after), OutlineText.ALL);
    }
}

package org.pacewell.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

/** Who answers for a topic, who has read it with a clinical eye, and on which day that is due again. */
public record Review(String owner, String reviewer, Optional<LocalDate> next) {
    public static final Review NONE = new Review("", "", Optional.empty());

    /** The same, owned by this person when nobody owns it yet. */
    Review ownedBy(String person) {
        return owner.isEmpty() ? new Review(person, reviewer, next) : this;
    }

    public boolean isOverdue(LocalDate today) {
        return next.filter(day -> day.isBefore(today)).isPresent();
    }

    /** Nothing reaches participants that nobody has reviewed. @throws ReviewOverdue when that was too long ago */
    public void requireValid(LocalDate today) {
        var missing = missing();
        if (!missing.isEmpty()) throw new InvalidInput(missing);
        if (isOverdue(today)) throw new ReviewOverdue();
    }

    private List<FieldError> missing() {
        var errors = new ArrayList<FieldError>();
        if (reviewer.isEmpty()) errors.add(FieldError.of("reviewer", "Topic.reviewer"));
        if (next.isEmpty()) errors.add(FieldError.of("nextReview", "Topic.nextReview"));
        return errors;
    }
}

package org.pacewell.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.cohort.Enrolment;
import org.pacewell.cohort.Enrolments;

/** Finds in whose calendars the sessions of a change are. */
@ApplicationScoped
@Transactional
class Concerned {
    private final Enrolments enrolments;
    private final GuestPlaces guests;

    Concerned(Enrolments enrolments, GuestPlaces guests) {
        this.enrolments = enrolments;
        this.guests = guests;
    }

    /** @param only the one member whose appointment it is about */
    DatesChanged by(UUID cohort, List<DatesChanged.Step> steps, Optional<UUID> only) {
        var members = enrolments.current(cohort).stream()
                .filter(Enrolment::isSeated)
                .filter(member -> only.map(member.id()::equals).orElse(true))
                .collect(Collectors.toMap(Enrolment::id, Enrolment::participantId));
        var ids = steps.stream().map(step -> step.before().session()).toList();
        return new DatesChanged(cohort, steps, members, guests.participants(ids));
    }
}

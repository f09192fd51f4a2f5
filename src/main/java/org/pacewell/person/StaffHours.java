package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Repository;

/** The hours that staff work. */
@ApplicationScoped
@Transactional
class StaffHours implements Repository<WorkingHours> {
    /** Somebody's hours that are in force on the day or later, in the order of the week. */
    List<WorkingHours> of(UUID staff, LocalDate today) {
        return list("staffId = ?1 and (toDay is null or toDay > ?2)", staff, today).stream()
                .sorted(Comparator.comparing(WorkingHours::weekday).thenComparing(WorkingHours::startsAt))
                .toList();
    }

    /** Hours of exactly this person. @throws NotFound for any other */
    WorkingHours requireOf(UUID staff, UUID id) {
        return find("id = ?1 and staffId = ?2", id, staff).firstResultOptional().orElseThrow(NotFound::new);
    }
}

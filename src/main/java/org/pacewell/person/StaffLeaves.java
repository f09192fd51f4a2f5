package org.pacewell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Repository;

/** When staff are on leave. */
@ApplicationScoped
@Transactional
class StaffLeaves implements Repository<StaffLeave> {
    /** Somebody's leave that ends on the day or later, the nearest first. */
    List<StaffLeave> of(UUID staff, LocalDate from) {
        return list("staffId = ?1 and lastDay >= ?2 and endedAt is null order by firstDay, id", staff, from);
    }

    /** Leave of exactly this person. @throws NotFound for any other */
    StaffLeave requireOf(UUID staff, UUID id) {
        return find("id = ?1 and staffId = ?2", id, staff).firstResultOptional().orElseThrow(NotFound::new);
    }
}

package org.pacewell.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.pacewell.tenancy.Repository;

/** The closures of the clinic. */
@ApplicationScoped
@Transactional
public class Closures implements Repository<Closure> {
    /** Those that end on the day or later, the nearest first. */
    public List<Closure> from(LocalDate day) {
        return list("lastDay >= ?1 and endedAt is null order by firstDay, id", day);
    }
}

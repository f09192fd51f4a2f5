package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.tenancy.Repository;
import org.pacewell.tenancy.Sql;

/** Who runs which cohort. */
@ApplicationScoped
@Transactional
public class Assignments implements Repository<Assignment> {
    private static final String RUNS =
            "select true from assignment where staff_id = ? and cohort_id = ? and to_day is null";

    private final Sql sql;

    Assignments(Sql sql) {
        this.sql = sql;
    }

    /** Lets exactly these people run the cohort from today on. */
    public void assign(Cohort cohort, Collection<UUID> staff, LocalDate today) {
        var current = of(cohort.id());
        current.stream().filter(a -> !staff.contains(a.staffId())).forEach(a -> a.end(today));
        var kept = current.stream().map(Assignment::staffId).collect(Collectors.toSet());
        staff.stream()
                .distinct()
                .filter(id -> !kept.contains(id))
                .forEach(id -> add(new Assignment(cohort, id, today)));
        flush();
    }

    public List<Assignment> of(UUID cohort) {
        return list("cohortId = ?1 and toDay is null order by id", cohort);
    }

    public List<Assignment> ofAll(Collection<UUID> cohorts) {
        return cohorts.isEmpty() ? List.of() : list("cohortId in ?1 and toDay is null order by id", cohorts);
    }

    public Set<UUID> cohortsRunBy(UUID staff) {
        return list("staffId = ?1 and toDay is null", staff).stream()
                .map(Assignment::cohortId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean runs(UUID staff, UUID cohort) {
        return !sql.list(RUNS, row -> true, staff, cohort).isEmpty();
    }
}

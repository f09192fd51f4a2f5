package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Repository;

/** The cohorts of the clinic. */
@ApplicationScoped
@Transactional
public class Cohorts implements Repository<Cohort> {
    public List<Cohort> newestFirst() {
        return list("order by createdAt desc, id");
    }

    public List<Cohort> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by createdAt desc, id", ids);
    }

    /** The cohort, with its places held until the transaction ends. @throws NotFound if this clinic has none such */
    public Cohort hold(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Adds a cohort. @throws CohortNameTaken when another has its name */
    @Override
    public Cohort add(Cohort cohort) {
        requireFreeName(cohort.name(), cohort.id());
        persist(cohort);
        flush();
        return cohort;
    }

    public void requireFreeName(String name, UUID except) {
        if (count("name = ?1 and id <> ?2", name, except) > 0) throw new CohortNameTaken();
    }
}

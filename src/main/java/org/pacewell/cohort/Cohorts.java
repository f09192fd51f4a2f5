package org.pacewell.cohort;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Repository;

/** The cohorts of the clinic. */
@ApplicationScoped
@Transactional
public class Cohorts implements Repository<Cohort> {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<UUID> NONE = Set.of(NOBODY);
    private static final String PAGE = "(:all = true or id in :within)"
            + " and (:first = true or createdAt < :at or (createdAt = :at and id > :last))"
            + " order by createdAt desc, id";

    public List<Cohort> newestFirst() {
        return list("order by createdAt desc, id");
    }

    public List<Cohort> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by createdAt desc, id", ids);
    }

    /**
     * A page, the newest first, after the last one of the page before.
     *
     * @param within the only cohorts that may be in it, or nothing for every one
     */
    public List<Cohort> page(Optional<Set<UUID>> within, Optional<Cohort> after, int most) {
        var values = Parameters.with("all", within.isEmpty())
                .and("within", within.filter(ids -> !ids.isEmpty()).orElse(NONE))
                .and("first", after.isEmpty())
                .and("at", after.map(Cohort::createdAt).orElse(Instant.EPOCH))
                .and("last", after.map(Cohort::id).orElse(NOBODY));
        return find(PAGE, values).page(Page.ofSize(most)).list();
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

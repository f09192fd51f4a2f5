package org.pacewell.tenancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.NotFound;

/** What every collection of a clinic's things can do. Absence is typed: no caller ever meets a null. */
public interface Repository<T extends Owned> extends PanacheRepositoryBase<T, UUID> {
    default Optional<T> find(UUID id) {
        return where("id = ?", id).stream().findFirst();
    }

    /**
     * Things by a condition in SQL, which may end in an order, for what is asked at every request; parameters stand for
     * its question marks in order.
     */
    default List<T> where(String condition, Object... parameters) {
        return ByRow.of(this).list(condition, parameters);
    }

    /** The thing, if this clinic has it. @throws NotFound for anything else */
    default T require(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Adds a new thing. */
    default T add(T thing) {
        persist(thing);
        return thing;
    }
}

package org.pacewell.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Looks things up in the trail. */
@ApplicationScoped
@Transactional
public class TrailSearch {
    private final EntityManager entities;

    TrailSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The newest entries before an instant.
     *
     * @param whose only those that concern this participant
     * @param actor only those whose actor's name holds this text, in any case; empty for all
     */
    public List<TrailEntry> newest(Optional<UUID> whose, String actor, Instant before, int most) {
        return entities.createQuery("""
                        from TrailEntry where at < :before
                          and (:everybody = true or array_contains(whose, :whose))
                          and lower(actor) like :actor escape '!'
                        order by at desc, id desc""", TrailEntry.class)
                .setParameter("before", before)
                .setParameter("everybody", whose.isEmpty())
                .setParameter("whose", whose.orElse(new UUID(0, 0)))
                .setParameter("actor", "%" + actor.toLowerCase(Locale.UK).replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(most)
                .getResultList();
    }
}

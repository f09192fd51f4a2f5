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
    private static final int MOST_DONE = 100;

    private final EntityManager entities;

    TrailSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** What one person did of another's between two instants, in the order of time, up to a hundred lines. */
    public List<TrailEntry> doneBetween(UUID actor, UUID whose, Instant from, Instant to) {
        return entities.createQuery("""
                        from TrailEntry where at >= :from and at <= :to
                          and actorId = :actor and array_contains(whose, :whose)
                        order by at, id""", TrailEntry.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("actor", actor)
                .setParameter("whose", whose)
                .setMaxResults(MOST_DONE)
                .getResultList();
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

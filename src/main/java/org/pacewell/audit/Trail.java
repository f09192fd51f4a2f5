package org.pacewell.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trail of writes and reads. It commits with what it tells of, or neither does. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Trail {
    private static final String READ = "read";

    private final EntityManager entities;
    private final CurrentActor who;
    private final TrailKey key;
    private final Clock clock;

    Trail(EntityManager entities, CurrentActor who, TrailKey key, Clock clock) {
        this.entities = entities;
        this.who = who;
        this.key = key;
        this.clock = clock;
    }

    /** Somebody looked at a thing. */
    public void read(String subject, @Nullable UUID id) {
        add(READ, subject, id, List.of());
    }

    /** Somebody looked at what concerns one participant. */
    public void readOf(UUID participant, String subject, @Nullable UUID id) {
        add(READ, subject, id, List.of(participant));
    }

    /** Somebody looked at what concerns several participants. */
    public void readOf(Collection<UUID> participants, String subject, @Nullable UUID id) {
        add(READ, subject, id, participants);
    }

    /** Somebody changed a thing; the action is a verb of the product. */
    public void wrote(String action, String subject, @Nullable UUID id) {
        add(action, subject, id, List.of());
    }

    /** Somebody changed what concerns one participant. */
    public void wroteOf(UUID participant, String action, String subject, @Nullable UUID id) {
        add(action, subject, id, List.of(participant));
    }

    /** Somebody changed what concerns several participants. */
    public void wroteOf(Collection<UUID> participants, String action, String subject, @Nullable UUID id) {
        add(action, subject, id, participants);
    }

    private void add(String action, String subject, @Nullable UUID id, Collection<UUID> whose) {
        entities.persist(new TrailEntry(clock.instant(), who, action, subject, id, whose, key));
    }
}

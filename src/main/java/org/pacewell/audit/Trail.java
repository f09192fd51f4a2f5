package org.pacewell.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trail of writes and reads. It commits with what it tells of, or neither does. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Trail {
    private final EntityManager entities;
    private final CurrentActor who;
    private final Clock clock;

    Trail(EntityManager entities, CurrentActor who, Clock clock) {
        this.entities = entities;
        this.who = who;
        this.clock = clock;
    }

    /** Somebody looked at a thing. */
    public void read(String subject, @Nullable UUID id) {
        add("read", subject, id, null);
    }

    /** Somebody looked at what concerns one participant. */
    public void readOf(UUID participant, String subject, @Nullable UUID id) {
        add("read", subject, id, participant);
    }

    /** Somebody changed a thing; the action is a verb of the product. */
    public void wrote(String action, String subject, @Nullable UUID id) {
        add(action, subject, id, null);
    }

    /** Somebody changed what concerns one participant. */
    public void wroteOf(UUID participant, String action, String subject, @Nullable UUID id) {
        add(action, subject, id, participant);
    }

    private void add(String action, String subject, @Nullable UUID id, @Nullable UUID participant) {
        entities.persist(new TrailEntry(clock.instant(), who, action, subject, id, participant));
    }
}

package org.pacewell.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Sql;

/** The trail of writes and reads. It commits with what it tells of, or neither does. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Trail {
    private static final String READ = TrailLine.READ;
    private final Sql sql;
    private final CurrentActor who;
    private final TrailKey key;
    private final Retold retold;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    Trail(
            Sql sql,
            CurrentActor who,
            TrailKey key,
            Retold retold,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.sql = sql;
        this.who = who;
        this.key = key;
        this.retold = retold;
        this.transaction = transaction;
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

    /** Pacewell changed what concerns one participant before it is known who asks. */
    public void wroteItself(UUID participant, String action, String subject, @Nullable UUID id) {
        add(new TrailLine(action, subject, id, List.of(participant)), Actor.PACEWELL);
    }

    /** A thing that stands for a participant was used to look at what concerns them; nobody signed in. */
    public void readThrough(String means, UUID participant, String subject, @Nullable UUID id) {
        add(new TrailLine(READ, subject, id, List.of(participant)), new Actor(null, means));
    }

    /** Writes at once what was said so far: for what cannot be taken back once the trail turns out not to hold it. */
    public void tell() {
        untold().tell();
    }

    private void add(String action, String subject, @Nullable UUID id, Collection<UUID> whose) {
        var line = new TrailLine(action, subject, id, whose);
        if (transaction.getRollbackOnly()) {
            retold.lose(line);
            return;
        }
        transaction.registerInterposedSynchronization(retold.of(line));
        add(line);
    }

    void add(TrailLine line) {
        add(line, who.actor());
    }

    private void add(TrailLine line, Actor actor) {
        untold().add(new TrailEntry(clock.instant(), actor, who.request(), line, key));
    }

    private Untold untold() {
        if (transaction.getResource(Untold.class) instanceof Untold begun) return begun;
        var begun = new Untold(sql);
        transaction.putResource(Untold.class, begun);
        transaction.registerInterposedSynchronization(begun);
        return begun;
    }
}

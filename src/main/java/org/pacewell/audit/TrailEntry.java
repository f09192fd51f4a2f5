package org.pacewell.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Walled;

/** One line of the trail. */
@Entity
@Immutable
@Table(name = "trail")
class TrailEntry extends Walled {
    @Id
    private UUID id = Ids.next();

    private Instant at;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    private String actor;
    private String action;
    private String subject;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Column(name = "participant_id")
    private @Nullable UUID participantId;

    private String request;

    protected TrailEntry() {}

    TrailEntry(Instant at, CurrentActor who, String action, String subject, @Nullable UUID id, @Nullable UUID whose) {
        this.at = at;
        this.actorId = who.actor().id();
        this.actor = who.actor().name();
        this.action = action;
        this.subject = subject;
        this.subjectId = id;
        this.participantId = whose;
        this.request = who.request();
    }
}

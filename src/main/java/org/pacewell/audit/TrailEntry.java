package org.pacewell.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Tenancy;
import org.pacewell.tenancy.Walled;

/** One line of the trail. */
@Entity
@Immutable
@Table(name = "trail")
public class TrailEntry extends Walled {
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

    @Column(columnDefinition = "uuid[]")
    private UUID[] whose;

    private String request;
    private byte[] mac;

    protected TrailEntry() {}

    TrailEntry(Instant at, Actor who, String request, TrailLine line, TrailKey key) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actorId = who.id();
        this.actor = who.name();
        this.action = line.action();
        this.subject = line.subject();
        this.subjectId = line.id();
        this.whose = line.whose().stream().distinct().sorted().toArray(UUID[]::new);
        this.request = request;
        this.mac = key.mac(text(Tenancy.current()));
    }

    /** Tells whether the row still says what was written. */
    boolean isGenuine(TrailKey key) {
        return Arrays.equals(mac, key.mac(text(Tenancy.current())));
    }

    /** Everything that the row says, unambiguously. */
    private String text(String clinic) {
        var people = Arrays.stream(whose).map(UUID::toString).collect(Collectors.joining(","));
        return List.of(
                        clinic,
                        id.toString(),
                        at.toString(),
                        String.valueOf(actorId),
                        actor,
                        action,
                        subject,
                        String.valueOf(subjectId),
                        people,
                        request)
                .stream()
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }

    /** The values of the row, in the order of {@link Trail}'s statement. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {id, at, actorId, actor, action, subject, subjectId, whose, request, mac};
    }

    byte[] mac() {
        return mac.clone();
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public List<UUID> whose() {
        return List.of(whose);
    }

    public String request() {
        return request;
    }
}

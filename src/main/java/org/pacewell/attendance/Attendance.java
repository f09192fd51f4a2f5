package org.pacewell.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Walled;

/** One recorded mark. It is never changed; a correction supersedes it and both stay. */
@Entity
public class Attendance extends Walled {
    @Id
    private UUID id = Ids.next();

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "enrolment_id", updatable = false)
    private UUID enrolmentId;

    @Column(name = "cohort_id", updatable = false)
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @Column(name = "arrived_at", updatable = false)
    private @Nullable LocalTime arrivedAt;

    @Column(name = "left_at", updatable = false)
    private @Nullable LocalTime leftAt;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private int minutes;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    protected Attendance() {}

    Attendance(Session session, Mark mark, UUID by, Instant at) {
        this.sessionId = session.id();
        this.cohortId = session.cohortId();
        this.enrolmentId = mark.enrolmentId();
        this.outcome = mark.outcome();
        this.arrivedAt = mark.arrivedAt().orElse(null);
        this.leftAt = mark.leftAt().orElse(null);
        this.reason = mark.reason();
        this.minutes = mark.minutesOf(session);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    boolean says(Mark mark) {
        return mark().equals(mark);
    }

    public Mark mark() {
        return new Mark(enrolmentId, outcome, Optional.ofNullable(arrivedAt), Optional.ofNullable(leftAt), reason);
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public int minutes() {
        return minutes;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isInForce() {
        return supersededAt == null;
    }
}

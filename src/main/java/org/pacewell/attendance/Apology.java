package org.pacewell.attendance;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.cohort.Enrolment;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;
import org.pacewell.tenancy.Walled;

/** What a participant said before a session. Saying something else withdraws it; what was said stays. */
@Entity
public class Apology extends Walled {
    /** What there is to say. The second one is no absence: the person comes, on a difficult day. */
    public enum Kind {
        CANNOT_COME("Cannot come", "sun"),
        FLARING_BUT_COMING("Flaring but coming", "sun");

        private final String label;
        private final String tone;

        Kind(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }

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
    private Kind kind;

    @Column(updatable = false)
    private LocalDate day;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Apology() {}

    Apology(Session session, Enrolment enrolment, Kind kind, Instant at) {
        this.sessionId = session.id();
        this.enrolmentId = enrolment.id();
        this.cohortId = enrolment.cohortId();
        this.kind = kind;
        this.day = session.day();
        this.startsAt = session.startsAt();
        this.saidAt = at;
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) withdrawnAt = at;
    }

    /** Whether it was said of the time at which the session is now; a session moves, and a word stays with its time. */
    boolean isOfTheTimeOf(Session session) {
        return day.equals(session.day()) && startsAt.equals(session.startsAt());
    }

    /** For those who run the session. */
    String inWords(Session session) {
        if (isOfTheTimeOf(session)) return kind.label();
        return MessageBundles.get(AttendanceMessages.class).said_before_move(kind.label());
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

    public Kind kind() {
        return kind;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public boolean isInForce() {
        return withdrawnAt == null;
    }
}

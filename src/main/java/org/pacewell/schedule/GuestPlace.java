package org.pacewell.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.cohort.Enrolment;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Walled;

/**
 * Somebody's place in one session of another cohort, to make up a module of their own programme. It is withdrawn, never
 * removed.
 */
@Entity
@Table(name = "guest_place")
public class GuestPlace extends Walled {
    @Id
    private UUID id = Ids.next();

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "cohort_id", updatable = false)
    private UUID cohortId;

    @Column(name = "enrolment_id", updatable = false)
    private UUID enrolmentId;

    @Column(name = "home_cohort_id", updatable = false)
    private UUID homeCohortId;

    @Column(name = "module_id", updatable = false)
    private UUID moduleId;

    @Column(updatable = false)
    private int seat;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected GuestPlace() {}

    GuestPlace(Session session, Enrolment home, UUID module, int seat, UUID by, Instant at) {
        this.sessionId = session.id();
        this.cohortId = session.cohortId();
        this.enrolmentId = home.id();
        this.homeCohortId = home.cohortId();
        this.moduleId = module;
        this.seat = seat;
        this.givenBy = by;
        this.givenAt = at;
    }

    /** @param by nobody where the membership ended that it hung on */
    void withdraw(Optional<UUID> by, Instant at) {
        if (withdrawnAt != null) return;
        withdrawnAt = at;
        withdrawnBy = by.orElse(null);
    }

    public boolean isInForce() {
        return withdrawnAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** The cohort whose session it is. */
    public UUID cohortId() {
        return cohortId;
    }

    /** The membership at home that earns by it. */
    public UUID enrolmentId() {
        return enrolmentId;
    }

    /** The module at home that it makes up. */
    public UUID moduleId() {
        return moduleId;
    }

    public UUID givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}

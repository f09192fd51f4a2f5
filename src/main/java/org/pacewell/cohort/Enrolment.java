package org.pacewell.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A participant's membership of a cohort: with a seat, or waiting for one. It ends; it is never removed. */
@Entity
public class Enrolment extends Owned {
    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "participant_id")
    private UUID participantId;

    /** The cohort's, carried along so that the database can hold the seat against it. */
    @Column(updatable = false)
    private int capacity;

    private @Nullable Integer seat;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "seated_on")
    private @Nullable LocalDate seatedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason = "";

    protected Enrolment() {}

    Enrolment(Cohort cohort, UUID participant, Instant at) {
        this.cohortId = cohort.id();
        this.capacity = cohort.capacity();
        this.participantId = participant;
        this.enrolledAt = at;
    }

    /** Gives the person a seat from a day on. */
    void seat(int number, LocalDate from) {
        this.seat = number;
        this.seatedOn = from;
    }

    void moveTo(int number) {
        this.seat = number;
    }

    /** Ends the membership: what happened stays, what was to come vanishes. */
    void end(LocalDate on, String reason) {
        if (endedOn != null) return;
        this.endedOn = seatedOn != null && seatedOn.isAfter(on) ? seatedOn : on;
        this.endReason = reason;
    }

    public boolean isSeated() {
        return seat != null && endedOn == null;
    }

    public boolean isWaiting() {
        return seat == null && endedOn == null;
    }

    /** Tells whether the person had a seat on a day. */
    public boolean isMemberOn(LocalDate day) {
        return seatedOn != null && !seatedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public OptionalInt seat() {
        return seat == null ? OptionalInt.empty() : OptionalInt.of(seat);
    }

    public UUID cohortId() {
        return cohortId;
    }

    public UUID participantId() {
        return participantId;
    }
}

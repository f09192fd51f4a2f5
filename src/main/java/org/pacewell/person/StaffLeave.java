package org.pacewell.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** Days, both included, on which a staff member is away. */
@Entity
@Table(name = "staff_leave")
class StaffLeave extends Owned {
    @Column(name = "staff_id")
    private UUID staffId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected StaffLeave() {}

    StaffLeave(StaffMember member, LocalDate firstDay, LocalDate lastDay, String reason) {
        this.staffId = member.id();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    /** The person is there after all; that leave was planned stays in the record. */
    void end(Instant at) {
        if (endedAt == null) endedAt = at;
    }

    UUID staffId() {
        return staffId;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }
}

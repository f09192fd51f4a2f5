package org.pacewell.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** When a staff member works on one day of the week, from a day on. Who has none may be asked at any time. */
@Entity
@Table(name = "working_hours")
class WorkingHours extends Owned {
    @Column(name = "staff_id")
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    protected WorkingHours() {}

    WorkingHours(StaffMember member, DayOfWeek weekday, LocalTime startsAt, LocalTime endsAt, LocalDate fromDay) {
        this.staffId = member.id();
        this.weekday = weekday;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.fromDay = fromDay;
    }

    /** Ends them with this day. */
    void end(LocalDate today) {
        if (toDay == null) toDay = fromDay.isAfter(today) ? fromDay : today;
    }

    UUID staffId() {
        return staffId;
    }

    DayOfWeek weekday() {
        return weekday;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    LocalTime endsAt() {
        return endsAt;
    }

    LocalDate fromDay() {
        return fromDay;
    }
}

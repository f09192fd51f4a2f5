package org.pacewell.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** A facilitator runs a cohort, from the day they are assigned to the day they are not. */
@Entity
public class Assignment extends Owned {
    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "staff_id")
    private UUID staffId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    protected Assignment() {}

    Assignment(Cohort cohort, UUID staff, LocalDate from) {
        this.cohortId = cohort.id();
        this.staffId = staff;
        this.fromDay = from;
    }

    /** Ends the reach with the day before. */
    void end(LocalDate today) {
        toDay = fromDay.isAfter(today) ? fromDay : today;
    }

    public UUID cohortId() {
        return cohortId;
    }

    public UUID staffId() {
        return staffId;
    }
}

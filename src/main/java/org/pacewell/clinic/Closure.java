package org.pacewell.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.tenancy.Owned;

/** Days, both included, on which the clinic or one of its sites gives no sessions. */
@Entity
public class Closure extends Owned {
    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    protected Closure() {}

    public Closure(@Nullable Site site, LocalDate firstDay, LocalDate lastDay, String reason) {
        this.siteId = site == null ? null : site.id();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    /** Tells whether a site is closed on a day. */
    public boolean closes(LocalDate day, @Nullable UUID site) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && (siteId == null || siteId.equals(site));
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }
}

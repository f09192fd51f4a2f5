package org.pacewell.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.pacewell.clinic.OpenClinics;

/** What day it is at the clinic: a review falls due by its own calendar. */
@ApplicationScoped
public class ClinicDay {
    private final OpenClinics clinics;
    private final Clock clock;

    ClinicDay(OpenClinics clinics, Clock clock) {
        this.clinics = clinics;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), clinics.current().zone());
    }

    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, clinics.current().zone());
    }

    public Instant now() {
        return clock.instant();
    }
}

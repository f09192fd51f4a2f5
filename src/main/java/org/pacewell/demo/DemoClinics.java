package org.pacewell.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Clinics;
import org.pacewell.clinic.Nation;
import org.pacewell.platform.OpeningAClinic;
import org.pacewell.tenancy.Tenancy;

/** Loads the two demo clinics at the first start, when that is asked for. */
@ApplicationScoped
class DemoClinics {
    private static final Logger LOG = Logger.getLogger(DemoClinics.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final boolean wanted;
    private final String issuers;
    private final Clinics clinics;
    private final OpeningAClinic opening;
    private final DemoClinic demo;
    private final Clock clock;

    DemoClinics(
            @ConfigProperty(name = "pacewell.demo") boolean wanted,
            @ConfigProperty(name = "pacewell.issuers") String issuers,
            Clinics clinics,
            OpeningAClinic opening,
            DemoClinic demo,
            Clock clock) {
        this.wanted = wanted;
        this.issuers = issuers;
        this.clinics = clinics;
        this.opening = opening;
        this.demo = demo;
        this.clock = clock;
    }

    @ActivateRequestContext
    void load(@Observes StartupEvent started) {
        if (!wanted) return;
        load("riverside", "Riverside Pain Clinic", Nation.ENGLAND, "#0e5f5b", DemoTeam.RIVERSIDE);
        load("ashgrove", "Ashgrove Pain Service", Nation.SCOTLAND, "#5a3d7a", DemoTeam.ASHGROVE);
    }

    private void load(String key, String name, Nation nation, String colour, DemoTeam team) {
        if (clinics.has(key)) return;
        var began = clock.instant();
        var clinic = new Clinic(key, name, ZONE, nation, issuers + key, began.minus(200, ChronoUnit.DAYS));
        clinic.paint(colour);
        opening.open(clinic, began);
        Tenancy.as(
                key, () -> QuarkusTransaction.requiringNew().timeout(120).run(() -> demo.furnish(team, today(began))));
        LOG.infof("Demo clinic %s loaded", key);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }
}

package org.pacewell.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.pacewell.audit.TrailSeals;
import org.pacewell.clinic.Clinic;
import org.pacewell.clinic.Clinics;
import org.pacewell.tenancy.Tenancy;

/** Seals and verifies the trail of every clinic, each on its own. */
@ApplicationScoped
class TrailKeeping {
    private static final Logger LOG = Logger.getLogger(TrailKeeping.class);

    private final Clinics clinics;
    private final TrailSeals seals;
    private final Clock clock;
    private volatile Map<String, TrailSeals.Finding> findings = Map.of();

    TrailKeeping(Clinics clinics, TrailSeals seals, Clock clock) {
        this.clinics = clinics;
        this.seals = seals;
        this.clock = clock;
    }

    @ActivateRequestContext
    void sealAll() {
        for (var clinic : clinics.byName()) Tenancy.as(clinic.key(), () -> seals.seal(clock.instant()));
    }

    /** Reads every trail again; what it finds stays to be seen as a health signal. */
    @ActivateRequestContext
    Map<String, TrailSeals.Finding> verifyAll() {
        var found = new LinkedHashMap<String, TrailSeals.Finding>();
        for (var clinic : clinics.byName()) found.put(clinic.key(), verify(clinic));
        findings = Map.copyOf(found);
        return found;
    }

    /** What the last verification on this replica found, by clinic. */
    Map<String, TrailSeals.Finding> findings() {
        return findings;
    }

    private TrailSeals.Finding verify(Clinic clinic) {
        var finding = Tenancy.as(clinic.key(), seals::verify);
        if (!finding.isGenuine()) LOG.errorf("The trail of %s is not genuine: %s", clinic.key(), finding);
        return finding;
    }
}

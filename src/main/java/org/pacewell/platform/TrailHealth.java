package org.pacewell.platform;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the trails were genuine when they were last verified. An edited trail is news, not a reason to stop serving. */
@Wellness
@ApplicationScoped
class TrailHealth implements HealthCheck {
    private final TrailKeeping keeping;

    TrailHealth(TrailKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public HealthCheckResponse call() {
        var bad = keeping.findings().values().stream()
                .filter(finding -> !finding.isGenuine())
                .count();
        return HealthCheckResponse.named("trail")
                .status(bad == 0)
                .withData("clinics", keeping.findings().size())
                .withData("notGenuine", bad)
                .build();
    }
}

package org.pacewell.tenancy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The host chooses the clinic: {@code riverside.<platform host>} is the clinic {@code riverside}. */
@ApplicationScoped
public class ClinicHost {
    /** Where a routing context keeps the clinic's key; empty on the platform's own host, absent on a foreign host. */
    public static final String CLINIC = "pacewell.clinic";

    private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int BEFORE_AUTHENTICATION = 1_000;

    private final String platform;
    private final KnownClinics clinics;

    ClinicHost(@ConfigProperty(name = "pacewell.platform.host") String platform, KnownClinics clinics) {
        this.platform = platform.toLowerCase(Locale.ROOT);
        this.clinics = clinics;
    }

    void register(@Observes Filters filters) {
        filters.register(this::bind, BEFORE_AUTHENTICATION);
    }

    private void bind(RoutingContext request) {
        var authority = request.request().authority();
        var host = authority == null ? "" : authority.host().toLowerCase(Locale.ROOT);
        if (host.equals(platform)) {
            bind(request, Tenancy.NONE);
        } else if (host.endsWith("." + platform)) {
            var label = host.substring(0, host.length() - platform.length() - 1);
            if (LABEL.matcher(label).matches()) bind(request, label);
        }
        request.next();
    }

    private static void bind(RoutingContext request, String clinic) {
        request.put(CLINIC, clinic);
        Tenancy.bind(clinic);
    }

    /** Turns away a host that names no clinic, before anything else looks at the request. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 500)
    void requireKnownHost(RoutingContext request) {
        String clinic = request.get(CLINIC);
        if (clinic == null || (!clinic.isEmpty() && !clinics.knows(clinic))) throw new UnknownClinic();
    }
}

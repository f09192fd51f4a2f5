package org.pacewell.tenancy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The host chooses the clinic: {@code riverside.<platform host>} is the clinic {@code riverside}. */
@ApplicationScoped
public class ClinicHost {
    /** Where a routing context keeps the clinic's key; empty on the platform's own host, absent on a foreign host. */
    public static final String CLINIC = "pacewell.clinic";

    private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern FOR_ANY_HOST = Pattern.compile("/((q|css|js|images|webjars)/|look\\.css$)");
    /** Where a request keeps why nobody could tell which clinic it is for. */
    static final String TROUBLE = "pacewell.trouble";

    private static final String TURNED_AWAY = "pacewell.turned-away";
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
        if (request.get(TURNED_AWAY) != null) {
            request.next();
            return;
        }
        var clinic = clinicOf(request);
        clinic.ifPresent(key -> {
            request.put(CLINIC, key);
            Tenancy.bind(key);
        });
        if (isForAnyHost(request) || clinic.filter(this::isAtHand).isPresent()) request.next();
        else if (clinic.isEmpty()) turnAway(request);
        else ask(request, clinic.get());
    }

    private Optional<String> clinicOf(RoutingContext request) {
        var authority = request.request().authority();
        var host = authority == null ? "" : authority.host().toLowerCase(Locale.ROOT);
        if (host.equals(platform)) return Optional.of(Tenancy.NONE);
        if (!host.endsWith("." + platform)) return Optional.empty();
        return Optional.of(host.substring(0, host.length() - platform.length() - 1))
                .filter(label -> LABEL.matcher(label).matches());
    }

    private boolean isAtHand(String clinic) {
        return clinic.isEmpty() || clinics.remembers(clinic);
    }

    private void ask(RoutingContext request, String clinic) {
        request.vertx().executeBlocking(() -> clinics.knows(clinic), false).onComplete(answer -> {
            if (answer.failed()) turnAway(request.put(TROUBLE, answer.cause()));
            else if (answer.result()) request.next();
            else turnAway(request);
        });
    }

    /** A host that names no clinic gets one calm answer, before anything else looks at the request. */
    private static void turnAway(RoutingContext request) {
        request.put(TURNED_AWAY, true);
        request.reroute(
                HttpMethod.GET,
                request.normalizedPath().startsWith("/api/") ? "/api/unknown-clinic" : "/unknown-clinic");
    }

    /** Style sheets, scripts and probes belong to no clinic. */
    private static boolean isForAnyHost(RoutingContext request) {
        return FOR_ANY_HOST.matcher(request.normalizedPath()).lookingAt();
    }
}

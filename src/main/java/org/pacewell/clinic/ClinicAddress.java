package org.pacewell.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a clinic is found on the web, for what is read outside of a request. */
@ApplicationScoped
public class ClinicAddress {
    private final String scheme;
    private final String platform;
    private final String port;

    ClinicAddress(
            @ConfigProperty(name = "pacewell.public-scheme") String scheme,
            @ConfigProperty(name = "pacewell.platform.host") String platform,
            @ConfigProperty(name = "pacewell.public-port") int port) {
        this.scheme = scheme;
        this.platform = platform;
        this.port = port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port;
    }

    /** Without a slash at its end. */
    public String of(String clinic) {
        return scheme + "://" + clinic + "." + platform + port;
    }
}

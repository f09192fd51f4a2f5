package org.pacewell.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What the settings of tests turn off, turned on: cookies for https alone, and few tries a minute. */
public final class AsInProduction implements QuarkusTestProfile {
    static final int MOST = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "pacewell.secure-cookies", "true",
                "pacewell.sign-ins-a-minute", "" + MOST,
                "pacewell.check-ins-a-minute", "" + MOST,
                "pacewell.calendar-misses-a-minute", "" + MOST,
                "quarkus.http.proxy.proxy-address-forwarding", "true");
    }
}
